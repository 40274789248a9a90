package dev.magpie.proofs.report;

import dev.magpie.explorer.Problem;
import dev.magpie.proofs.trial.Ruling;
import java.util.Optional;

/** What a mutant came to with opaque slots in place of plain ones. */
public record OpaqueView(Ruling ruling) {

  /** Whether the ordering is necessary there too. What suffices is no failure: slots are plain. */
  public Answer answer() {
    if (ruling instanceof Ruling.Killed) {
      return Answer.YES;
    }
    return ruling instanceof Ruling.Unknown ? Answer.UNKNOWN : Answer.NONE;
  }

  /** What came of it, in a word. */
  public String word() {
    if (ruling instanceof Ruling.Killed) {
      return "killed";
    }
    return ruling instanceof Ruling.Unknown ? "unknown" : "sufficient";
  }

  /** What came of it, in a clause. */
  public String outcome() {
    return MutantView.outcome(ruling);
  }

  /** The scenario that fails; empty if none does. */
  public String killer() {
    return killed().map(k -> Names.shorten(k.scenario())).orElse("");
  }

  public String killerAnchor() {
    return killed().map(k -> ScenarioView.anchor(k.scenario())).orElse("");
  }

  /** What is wrong, in words; empty if nothing is. */
  public String problem() {
    return killed().map(k -> k.witness().problem().words()).orElse("");
  }

  public String trace() {
    return killed().map(k -> k.witness().trace()).orElse("");
  }

  boolean isRace() {
    return killed().filter(k -> k.witness().problem() == Problem.RACE).isPresent();
  }

  boolean isSufficient() {
    return ruling instanceof Ruling.Survived;
  }

  private Optional<Ruling.Killed> killed() {
    return ruling instanceof Ruling.Killed killed ? Optional.of(killed) : Optional.empty();
  }
}
