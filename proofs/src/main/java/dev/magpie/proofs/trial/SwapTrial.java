package dev.magpie.proofs.trial;

import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.rewrite.Mutation;
import dev.magpie.proofs.Kind;
import dev.magpie.proofs.defects.MutatedClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tries swaps of statements. */
final class SwapTrial {
  private final Trial trial;
  private final Path sources;

  /**
   * @param sources the folder of the queue's sources
   */
  SwapTrial(Trial trial, Path sources) {
    this.trial = trial;
    this.sources = sources;
  }

  /**
   * Explores scenarios until one fails; empty if what is swapped does not compile.
   *
   * @throws IllegalArgumentException if the source does not compile as it is
   */
  Optional<TriedSwap> tried(Swap swap) throws IOException {
    // As it is, the source has to compile here.
    MutatedClasses.compile(sources, List.of(swap.noEdit()));
    MutatedClasses classes;
    try {
      classes = MutatedClasses.compile(sources, List.of(swap.edit()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    Ruling ruling = explore(trial.candidates(swap.site()), classes, Model.RC11);
    SeenBy seenBy = ruling instanceof Ruling.Killed ? seenBy(swap, classes) : SeenBy.NOBODY;
    return Optional.of(new TriedSwap(swap.toString(), ruling, seenBy));
  }

  /**
   * The strongest model under which a scenario of the same structure fails; under SC a fence may
   * stand anywhere.
   */
  private SeenBy seenBy(Swap swap, MutatedClasses classes) {
    List<Baseline> near = trial.candidatesOfStructure(swap.site());
    boolean isFence = swap.site().kind() == Kind.FENCE;
    if (!isFence && explore(near, classes, Model.SC) instanceof Ruling.Killed) {
      return SeenBy.SC;
    }
    return explore(near, classes, Model.TSO) instanceof Ruling.Killed ? SeenBy.TSO : SeenBy.RC11;
  }

  private Ruling explore(List<Baseline> candidates, MutatedClasses classes, Model model) {
    return trial.explore(
        candidates, Mutation.NONE, options -> options.withClasses(classes).withModel(model), false);
  }
}
