package dev.magpie.proofs.report;

import java.util.Locale;

/** A line of an excerpt. */
public record SourceLine(int number, String text, Kind kind) {
  /** What a line is there for. */
  public enum Kind {
    CONTEXT,
    /** An edge comment. */
    COMMENT,
    /** Where the call of the site stands. */
    CALL;

    /** The name of its class in the style sheet. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
