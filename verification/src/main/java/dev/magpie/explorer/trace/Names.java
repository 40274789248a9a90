package dev.magpie.explorer.trace;

import java.util.regex.Pattern;

/** Shortens the names of classes: a column has no room for packages. */
final class Names {
  private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z_][a-z0-9_]*[./])+(?=[A-Z])");

  private Names() {}

  /** Takes the packages from every class name in the text. */
  static String shorten(String text) {
    return PACKAGES.matcher(text).replaceAll("");
  }
}
