package dev.magpie.explorer.litmus;

import java.util.Comparator;

/**
 * A place whose final value a condition names.
 *
 * @param thread the register's thread; -1 for a location
 */
record Observed(int thread, String name) implements Comparable<Observed> {
  private static final int SHARED = -1;

  /** herd7's: registers by thread and name, then locations by name. */
  private static final Comparator<Observed> ORDER =
      Comparator.comparing(Observed::isShared)
          .thenComparingInt(Observed::thread)
          .thenComparing(Observed::name);

  static Observed location(String name) {
    return new Observed(SHARED, name);
  }

  boolean isShared() {
    return thread == SHARED;
  }

  @Override
  public int compareTo(Observed other) {
    return ORDER.compare(this, other);
  }

  /** As a final state names it: {@code 1:r0} or {@code [x]}. */
  @Override
  public String toString() {
    return isShared() ? "[" + name + "]" : thread + ":" + name;
  }
}
