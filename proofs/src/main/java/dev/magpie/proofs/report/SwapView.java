package dev.magpie.proofs.report;

import dev.magpie.proofs.trial.Ruling;
import dev.magpie.proofs.trial.SeenBy;
import dev.magpie.proofs.trial.TriedSwap;
import java.util.Optional;

/**
 * Two statements swapped, and what came of it.
 *
 * @param reason why their order stays although none fails without it; empty if there is none
 */
public record SwapView(TriedSwap tried, String reason) {
  private static final String SEPARATOR = ": ";

  /** The site that publishes. */
  public String site() {
    return tried.swap().split(SEPARATOR, 2)[0];
  }

  /** What stands before what, as Markdown has code. */
  public String what() {
    String[] parts = tried.swap().split(SEPARATOR, 2);
    return parts[parts.length - 1].replace("`", "");
  }

  public String anchor() {
    return Names.anchor("swap", tried.swap());
  }

  /** Whether the order of the statements is necessary. */
  public Answer answer() {
    if (tried.ruling() instanceof Ruling.Killed) {
      return Answer.YES;
    }
    if (tried.ruling() instanceof Ruling.Unknown) {
      return Answer.UNKNOWN;
    }
    return reason.isEmpty() ? Answer.NO : Answer.KEPT;
  }

  public String word() {
    return MutantView.word(tried.ruling());
  }

  public String outcome() {
    return MutantView.outcome(tried.ruling());
  }

  /** The scenario that fails; empty if none does. */
  public String killer() {
    return killed().map(k -> Names.shorten(k.scenario())).orElse("");
  }

  public String killerAnchor() {
    return killed().map(k -> ScenarioView.anchor(k.scenario())).orElse("");
  }

  public String problem() {
    return killed().map(k -> k.witness().problem().words()).orElse("");
  }

  public String trace() {
    return killed().map(k -> k.witness().trace()).orElse("");
  }

  /** The strongest model that shows it. */
  public String seenBy() {
    return MutantView.words(seen());
  }

  /** Whether one who sees what a model allows can see it. */
  boolean isSeen(SeenBy model) {
    return tried.seenBy() != SeenBy.NOBODY && tried.seenBy().compareTo(model) <= 0;
  }

  SeenBy seen() {
    return tried.seenBy();
  }

  private Optional<Ruling.Killed> killed() {
    return tried.ruling() instanceof Ruling.Killed killed ? Optional.of(killed) : Optional.empty();
  }
}
