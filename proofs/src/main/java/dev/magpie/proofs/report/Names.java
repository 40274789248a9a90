package dev.magpie.proofs.report;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How the report names and measures things. */
final class Names {
  private static final List<String> COMMON =
      List.of("dev.magpie.scenarios.", "dev.magpie.stress.", "dev.magpie.queue.", "dev.magpie.");

  private Names() {}

  static String scenario(Class<?> type) {
    return shorten(type.getName());
  }

  /** Returns a class without what all have in common, nested ones with dots. */
  static String shorten(String className) {
    for (String common : COMMON) {
      if (className.startsWith(common)) {
        return className.substring(common.length()).replace('$', '.');
      }
    }
    return className.replace('$', '.');
  }

  /** Returns a name that can stand in an address and in an id. */
  static String anchor(String kind, String name) {
    return kind + "-" + name.replaceAll("[^A-Za-z0-9.]+", "-");
  }

  static String time(Duration time) {
    if (time.compareTo(Duration.ofMinutes(2)) >= 0) {
      return "%d min %d s".formatted(time.toMinutes(), time.toSecondsPart());
    }
    double seconds = time.toMillis() / 1000.0;
    return String.format(Locale.ROOT, seconds < 10 ? "%.2f s" : "%.1f s", seconds);
  }
}
