package dev.magpie.proofs.litmus;

import dev.magpie.explorer.Problem;
import dev.magpie.proofs.trial.Mutant;
import dev.magpie.proofs.trial.Ruling;
import dev.magpie.proofs.trial.Tried;
import java.util.Optional;

/**
 * A mutant and the execution that killed it.
 *
 * @param scenario the class
 * @param execution its name, for a replay
 */
record Evidence(Mutant mutant, String scenario, Problem problem, String execution) {
  /** Returns what is to be exported: a kill of an ordering of an edge, by a mode that Java has. */
  static Optional<Evidence> of(Tried tried) {
    Mutant mutant = tried.mutant();
    boolean counts = mutant.isInJava() && !mutant.edges().isEmpty();
    return counts && tried.ruling() instanceof Ruling.Killed killed
        ? Optional.of(
            new Evidence(
                mutant,
                killed.scenario(),
                killed.witness().problem(),
                killed.witness().execution()))
        : Optional.empty();
  }
}
