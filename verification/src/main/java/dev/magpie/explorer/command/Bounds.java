package dev.magpie.explorer.command;

import dev.magpie.explorer.search.Limits;
import java.time.Duration;

/** Reads where a search is to give up. */
final class Bounds {
  private Bounds() {}

  /**
   * The limits with some of them changed.
   *
   * @param text {@code events=N}, {@code executions=N}, or both with a comma between
   * @throws IllegalArgumentException if it is something else
   */
  static Limits bound(Limits limits, String text) {
    Limits changed = limits;
    for (String bound : text.split(",", -1)) {
      int sign = bound.indexOf('=');
      String name = sign < 0 ? "" : bound.substring(0, sign);
      long number = positive(bound, bound.substring(sign + 1));
      changed =
          switch (name) {
            case "events" ->
                new Limits(events(bound, number), changed.executions(), changed.time());
            case "executions" -> new Limits(changed.events(), number, changed.time());
            default -> throw malformed(bound);
          };
    }
    return changed;
  }

  private static int events(String bound, long number) {
    if (number > Integer.MAX_VALUE) {
      throw malformed(bound);
    }
    return (int) number;
  }

  private static long positive(String bound, String digits) {
    try {
      long number = Long.parseLong(digits);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below, as a number out of range is
    }
    throw malformed(bound);
  }

  private static IllegalArgumentException malformed(String bound) {
    return new IllegalArgumentException(
        "bound '" + bound + "': expected events=N or executions=N, N at least 1");
  }

  /**
   * A time.
   *
   * @param text a whole number and a unit: {@code ms}, {@code s}, {@code m} or {@code h}
   * @throws IllegalArgumentException if it is something else
   */
  static Duration time(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    try {
      long number = Long.parseLong(text.substring(0, digits));
      return switch (text.substring(digits)) {
        case "ms" -> Duration.ofMillis(number);
        case "s" -> Duration.ofSeconds(number);
        case "m" -> Duration.ofMinutes(number);
        case "h" -> Duration.ofHours(number);
        default -> throw new NumberFormatException(text);
      };
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "time '" + text + "': expected a number and a unit, such as 500ms, 10s, 5m or 1h", e);
    }
  }
}
