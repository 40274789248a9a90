package dev.magpie.proofs.hardware;

import java.util.SortedSet;
import java.util.stream.Collectors;

/** Writes outcomes for people. */
final class Outcomes {
  /** More are not read in a table. */
  private static final int SHOWN = 8;

  private Outcomes() {}

  /** All of them. */
  static String text(SortedSet<String> outcomes) {
    return outcomes.stream().map(Outcomes::quoted).collect(Collectors.joining(" "));
  }

  /** The first of them, and how many more there are. */
  static String brief(SortedSet<String> outcomes) {
    if (outcomes.isEmpty()) {
      return "-";
    }
    String first =
        outcomes.stream().limit(SHOWN).map(Outcomes::quoted).collect(Collectors.joining(" "));
    return outcomes.size() <= SHOWN ? first : first + " and " + (outcomes.size() - SHOWN) + " more";
  }

  private static String quoted(String outcome) {
    return '"' + outcome + '"';
  }
}
