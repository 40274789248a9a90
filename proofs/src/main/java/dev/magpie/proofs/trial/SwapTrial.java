package dev.magpie.proofs.trial;

import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.rewrite.Mutation;
import dev.magpie.proofs.defects.MutatedClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries swaps of statements. */
final class SwapTrial {
  private static final Map<Model, SeenBy> MODELS =
      Map.of(Model.SC, SeenBy.SC, Model.TSO, SeenBy.TSO, Model.RC11, SeenBy.RC11);

  private final Trial trial;
  private final Path sources;

  /**
   * @param sources the folder of the queue's sources
   */
  SwapTrial(Trial trial, Path sources) {
    this.trial = trial;
    this.sources = sources;
  }

  /** Explores scenarios until one fails; empty if what is swapped does not compile. */
  Optional<TriedSwap> tried(Swap swap) throws IOException {
    MutatedClasses classes;
    try {
      classes = MutatedClasses.compile(sources, List.of(swap.edit()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    Ruling ruling = new Ruling.Survived(0);
    for (Model model : List.of(Model.SC, Model.TSO, Model.RC11)) {
      ruling =
          trial.explore(
              trial.candidates(swap.site()),
              Mutation.NONE,
              options -> options.withClasses(classes).withModel(model),
              false);
      if (ruling instanceof Ruling.Killed) {
        return Optional.of(new TriedSwap(swap.toString(), ruling, MODELS.get(model)));
      }
    }
    return Optional.of(new TriedSwap(swap.toString(), ruling, SeenBy.NOBODY));
  }
}
