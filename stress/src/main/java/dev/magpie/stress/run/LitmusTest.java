package dev.magpie.stress.run;

import java.util.List;

/**
 * A test that jcstress can run.
 *
 * @param name its class, nested names with dots
 * @param actors how many processors it needs
 * @param edges the ids of the edges that it is about; none for a probe
 */
record LitmusTest(String name, int actors, List<String> edges) {

  private static final String ROOT = "dev.magpie.stress.";

  /** Returns true if the test asks shipped classes, and not a copy of their shape. */
  boolean isActual() {
    return name.substring(name.lastIndexOf('.') + 1).startsWith("Actual");
  }

  /** Returns true if the test must be reported as failed. */
  boolean isProbe() {
    return name.startsWith(ROOT + "probe.");
  }

  /** Returns the name without what all tests have in common. */
  static String shortName(String name) {
    return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
  }
}
