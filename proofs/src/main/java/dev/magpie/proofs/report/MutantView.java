package dev.magpie.proofs.report;

import dev.magpie.proofs.drawing.Picture;
import dev.magpie.proofs.trial.Ruling;
import dev.magpie.proofs.trial.SeenBy;
import dev.magpie.proofs.trial.Sites;
import dev.magpie.proofs.trial.Tried;
import java.util.List;
import java.util.Optional;

/**
 * A mutant and what its trial came to.
 *
 * @param reason why its ordering is kept; empty if it is not in that list
 */
public record MutantView(Tried tried, String reason, Optional<Picture> drawn) {
  public String anchor() {
    return Names.anchor("mutant", tried.mutant().key());
  }

  public String site() {
    return Sites.name(tried.mutant().site());
  }

  /** The method that the site calls. */
  public String call() {
    return tried.mutant().site().call();
  }

  public String siteAnchor() {
    return Names.anchor("site", site());
  }

  public List<String> edges() {
    return tried.mutant().edges();
  }

  public String from() {
    return tried.mutant().from().toString();
  }

  public String to() {
    return tried.mutant().to().toString();
  }

  /** Whether Java has a method for it. */
  public boolean inJava() {
    return tried.mutant().isInJava();
  }

  /** Whether what was weakened is necessary. */
  public Answer answer() {
    if (tried.ruling() instanceof Ruling.Killed) {
      return Answer.YES;
    }
    if (tried.ruling() instanceof Ruling.Unknown) {
      return Answer.UNKNOWN;
    }
    return reason.isEmpty() ? Answer.NO : Answer.KEPT;
  }

  /** What came of it, in a word. */
  public String word() {
    return word(tried.ruling());
  }

  static String word(Ruling ruling) {
    if (ruling instanceof Ruling.Killed) {
      return "killed";
    }
    return ruling instanceof Ruling.Unknown ? "unknown" : "survived";
  }

  /** What came of it, in a clause. */
  public String outcome() {
    return outcome(tried.ruling());
  }

  static String outcome(Ruling ruling) {
    if (ruling instanceof Ruling.Killed killed) {
      return killed.witness().problem().words() + ": " + killed.witness().message();
    }
    if (ruling instanceof Ruling.Unknown unknown) {
      return "%s: %s after %s"
          .formatted(
              Names.shorten(unknown.scenario()), unknown.limit(), Names.time(unknown.time()));
    }
    return "no scenario fails";
  }

  /** The scenario that fails; empty if none does. */
  public String killer() {
    return killed().map(k -> Names.shorten(k.scenario())).orElse("");
  }

  public String killerClass() {
    return killed().map(Ruling.Killed::scenario).orElse("");
  }

  public String killerAnchor() {
    return killed().map(k -> ScenarioView.anchor(k.scenario())).orElse("");
  }

  /** What is wrong, in words; empty if nothing is. */
  public String problem() {
    return killed().map(k -> k.witness().problem().words()).orElse("");
  }

  public String message() {
    return killed().map(k -> k.witness().message()).orElse("");
  }

  public String trace() {
    return killed().map(k -> k.witness().trace()).orElse("");
  }

  /** The name of the execution in which it fails. */
  public String execution() {
    return killed().map(k -> k.witness().execution()).orElse("");
  }

  /** How many executions were explored before it failed. */
  public long executions() {
    return killed().map(Ruling.Killed::executions).orElse(0L);
  }

  public String svg() {
    return drawn.map(Picture::svg).orElse("");
  }

  public String caption() {
    return drawn.map(Picture::caption).orElse("");
  }

  /** The strongest model that shows it. */
  public String seenBy() {
    return words(tried.seenBy());
  }

  static String words(SeenBy seenBy) {
    return switch (seenBy) {
      case SC -> "any machine, Lincheck (SC)";
      case TSO -> "x86 (TSO)";
      case RC11 -> "weaker machines only (RC11)";
      case NOBODY -> "nobody";
    };
  }

  /** Whether one who sees what a model allows can see it. */
  boolean isSeen(SeenBy model) {
    return tried.seenBy() != SeenBy.NOBODY && tried.seenBy().compareTo(model) <= 0;
  }

  /** What came of it with opaque slots; empty if it was not tried so. */
  public Optional<OpaqueView> opaque() {
    return tried.opaqueSlots().map(OpaqueView::new);
  }

  public String time() {
    return Names.time(tried.time());
  }

  private Optional<Ruling.Killed> killed() {
    return tried.ruling() instanceof Ruling.Killed killed ? Optional.of(killed) : Optional.empty();
  }
}
