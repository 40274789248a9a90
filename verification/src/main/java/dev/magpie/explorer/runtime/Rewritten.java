package dev.magpie.explorer.runtime;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Which classes are rewritten, unless the options say otherwise. */
final class Rewritten {
  static final Predicate<String> BY_DEFAULT = Rewritten::byDefault;

  private static final String EXPLORER = "dev.magpie.explorer.";
  private static final String RESULTS = "org.openjdk.jcstress.infra.results.";

  private static final List<String> LEFT_ALONE =
      List.of(
          "java.",
          "javax.",
          "jdk.",
          "sun.",
          "com.sun.",
          "org.junit.",
          "org.opentest4j.",
          "org.jspecify.",
          "org.objectweb.asm.",
          "org.openjdk.jcstress.");

  private Rewritten() {}

  private static boolean byDefault(String name) {
    return name.startsWith(RESULTS)
        || (LEFT_ALONE.stream().noneMatch(name::startsWith) && !isExplorer(name));
  }

  /** Whether a class comes from where this class comes from; tests in its packages do not. */
  private static boolean isExplorer(String name) {
    if (!name.startsWith(EXPLORER)) {
      return false;
    }
    String here = url(Rewritten.class.getName());
    return here.replace(path(Rewritten.class.getName()), path(name)).equals(url(name));
  }

  private static String url(String name) {
    URL url = Rewritten.class.getResource(path(name));
    return Objects.toString(url, "");
  }

  private static String path(String name) {
    return "/" + name.replace('.', '/') + ".class";
  }
}
