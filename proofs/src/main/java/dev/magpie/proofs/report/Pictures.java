package dev.magpie.proofs.report;

import dev.magpie.proofs.drawing.Drawing;
import dev.magpie.proofs.drawing.Picture;
import dev.magpie.proofs.trial.Counterexample;
import dev.magpie.proofs.trial.Mutant;
import dev.magpie.proofs.trial.Ruling;
import dev.magpie.proofs.trial.TrialResult;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws what killed mutants. */
final class Pictures {
  private Pictures() {}

  /** Returns a picture of each kill, by the mutant's key. */
  static Map<String, Picture> of(TrialResult trial) {
    return trial.tried().parallelStream()
        .filter(tried -> tried.ruling() instanceof Ruling.Killed)
        .collect(
            Collectors.toConcurrentMap(
                tried -> tried.mutant().key(),
                tried -> draw(tried.mutant(), (Ruling.Killed) tried.ruling()),
                (one, same) -> one));
  }

  private static Picture draw(Mutant mutant, Ruling.Killed killed) {
    try {
      return Drawing.of(Counterexample.of(mutant, killed));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(killed.scenario() + " killed " + mutant, e);
    }
  }
}
