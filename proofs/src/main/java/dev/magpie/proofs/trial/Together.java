package dev.magpie.proofs.trial;

import dev.magpie.explorer.rewrite.Mutation;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Mutants of different sites, all at once. Memory models are monotone: a scenario that passes then
 * need not be asked about one of them alone.
 */
final class Together {
  private final Trial trial;
  private final List<Mutant> mutants;

  /**
   * @param mutants at most one for each site; best those that nothing is known to kill
   */
  Together(Trial trial, List<Mutant> mutants) {
    this.trial = trial;
    this.mutants = List.copyOf(mutants);
  }

  List<Mutant> mutants() {
    return mutants;
  }

  /** The scenarios that come to the site of one of them, the smallest first. */
  List<Baseline> scenarios() {
    return trial.candidates(
        baseline -> mutants.stream().anyMatch(mutant -> baseline.reaches(mutant.site())));
  }

  /** Explores a scenario with all sites weakened; returns the scenario unless it passes. */
  Optional<Baseline> unlessPasses(Baseline scenario) {
    Mutation mutation = Mutation.NONE;
    for (Mutant mutant : mutants) {
      mutation = both(mutation, mutant.mutation());
    }
    Ruling ruling = trial.explore(List.of(scenario), mutation, UnaryOperator.identity(), true);
    return ruling instanceof Ruling.Survived ? Optional.empty() : Optional.of(scenario);
  }

  private static Mutation both(Mutation one, Mutation other) {
    return (place, access) -> other.replace(place, one.replace(place, access));
  }
}
