package dev.magpie.proofs.trial;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Plain;
import dev.magpie.explorer.rewrite.Mutation;
import java.util.function.UnaryOperator;

/**
 * Tries again what scenarios killed, with opaque accesses in place of plain ones: is an ordering
 * needed only because a slot is plain, and a race on it an error by itself?
 *
 * <p>An opaque access is stronger than a plain one, beside a fence even in what it orders, so that
 * a kill does not carry over by itself. The other way round it does: models are monotone, and what
 * fails with all memory opaque fails too with opaque slots and plain data of the users. As nothing
 * can race there, this is tried first: such a failure is a wrong outcome.
 */
final class OpaqueTrial {
  private final Trial trial;

  /**
   * @param trial knows what is likeliest to kill a mutant with opaque slots
   */
  OpaqueTrial(Trial trial) {
    this.trial = trial;
  }

  /** Adds what is found with opaque slots, if a scenario killed an ordering that Java has. */
  Tried tried(Tried tried) {
    Mutant mutant = tried.mutant();
    boolean isAsked =
        tried.ruling() instanceof Ruling.Killed && mutant.isInJava() && !mutant.edges().isEmpty();
    return isAsked ? tried.withOpaqueSlots(rule(mutant)) : tried;
  }

  /** Explores scenarios until one fails with opaque slots. */
  Ruling rule(Mutant mutant) {
    Ruling withoutRaces =
        explore(mutant, mutant.mutation(), options -> options.withPlain(Plain.OPAQUE));
    return withoutRaces instanceof Ruling.Killed
        ? withoutRaces
        : explore(mutant, OpaqueSlots.after(mutant.mutation()), UnaryOperator.identity());
  }

  private Ruling explore(Mutant mutant, Mutation mutation, UnaryOperator<Options> change) {
    return trial.explore(trial.candidates(mutant), mutation, change, trial.relianceWillDo(mutant));
  }
}
