package dev.magpie.proofs.trial;

import dev.magpie.explorer.rewrite.Mutation;
import dev.magpie.proofs.BoundSite;
import dev.magpie.proofs.Census;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Looks for assignments of strengths besides the one that ships. */
final class Alternatives {
  private final Trial trial;
  private final Census census;

  Alternatives(Trial trial, Census census) {
    this.trial = trial;
    this.census = census;
  }

  /**
   * Returns what else of the edges of a mutant would have to be stronger so that it passes; empty
   * if nothing there makes up for it.
   */
  Optional<Alternative> of(Mutant mutant) {
    List<Strengthened> stronger = new ArrayList<>(others(mutant));
    if (stronger.isEmpty() || !passes(mutant, stronger)) {
      return Optional.empty();
    }
    for (Strengthened one : List.copyOf(stronger)) {
      List<Strengthened> fewer = stronger.stream().filter(s -> !s.equals(one)).toList();
      if (passes(mutant, fewer)) {
        stronger = new ArrayList<>(fewer);
      }
    }
    return Optional.of(new Alternative(mutant, stronger));
  }

  /** The other sites of the mutant's edges that could be stronger. */
  private List<Strengthened> others(Mutant mutant) {
    return census.sites().stream()
        .filter(bound -> sharesEdge(bound, mutant) && !bound.site().equals(mutant.site()))
        .flatMap(bound -> Strengthened.of(bound.site()).stream())
        .toList();
  }

  private static boolean sharesEdge(BoundSite bound, Mutant mutant) {
    return bound.comments().stream().anyMatch(comment -> mutant.edges().contains(comment.id()));
  }

  private boolean passes(Mutant mutant, List<Strengthened> stronger) {
    Mutation mutation = mutant.mutation();
    for (Strengthened site : stronger) {
      mutation = site.after(mutation);
    }
    Ruling ruling =
        trial.explore(trial.candidates(mutant), mutation, UnaryOperator.identity(), true);
    return ruling instanceof Ruling.Survived;
  }
}
