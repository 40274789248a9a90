package dev.magpie.explorer.trace;

import java.util.regex.Pattern;

/** Shortens the names of classes: a column has no room for packages and enclosing classes. */
public final class Names {
  private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z_][a-z0-9_]*[./])+(?=[A-Z])");
  private static final Pattern ENCLOSING = Pattern.compile("\\b(?:[A-Z]\\w*\\$)+(?=[A-Z])");

  private Names() {}

  /** Leaves the simple name of every class in the text. */
  public static String shorten(String text) {
    return ENCLOSING.matcher(PACKAGES.matcher(text).replaceAll("")).replaceAll("");
  }
}
