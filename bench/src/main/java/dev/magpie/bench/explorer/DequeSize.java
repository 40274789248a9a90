package dev.magpie.bench.explorer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much is done with the deque: the owner pushes, pops and pushes again; each thief steals once.
 */
record DequeSize(int thieves, int pushes, int pops, int morePushes) {
  private static final Pattern TEXT = Pattern.compile("(\\d) thieves, \\+(\\d) -(\\d) \\+(\\d)");

  /** That of the published counts. */
  static DequeSize published(int thieves) {
    return new DequeSize(thieves, 5, 3, 2);
  }

  /** Reads what {@link #toString} writes. */
  static DequeSize parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "deque '" + text + "': expected as in '" + published(2) + "'");
    }
    return new DequeSize(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)),
        Integer.parseInt(matcher.group(4)));
  }

  /** Thieves, then what the owner pushes, pops and pushes. */
  @Override
  public String toString() {
    return "%d thieves, +%d -%d +%d".formatted(thieves, pushes, pops, morePushes);
  }
}
