package dev.magpie.explorer.graph;

import org.jspecify.annotations.Nullable;

/**
 * Vector clocks of one event: for each thread, how many of its events come before. The event's own
 * thread is left to the event's index, so that events which learn nothing share their clocks.
 */
public final class Clocks {
  private static final int[] NONE = {};

  /** What happens before the event. */
  public int[] hb = NONE;

  /** What comes before the event by program order and reads-from. */
  public int[] porf = NONE;

  /** What relaxed reads up to here would bring to an acquire fence; null for nothing. */
  public int @Nullable [] pending;

  /** What the last release fence up to here published; null for nothing. */
  public int @Nullable [] fenced;

  /** What a write gives to whoever acquires it; null for nothing. */
  public int @Nullable [] message;

  /** What a write gives to later writes of its thread to its location (C++11). */
  public int @Nullable [] inherited;

  Clocks() {}

  /** Whether an event of another thread is within a clock. */
  public static boolean covers(int[] clock, Event event) {
    return event.thread < 0 || event.index < clock[event.thread];
  }

  /** The union of two clocks: one of them where it covers the other. */
  public static int[] join(int[] a, int @Nullable [] b) {
    if (b == null || a == b || covers(a, b)) {
      return a;
    }
    int[] joined = a.clone();
    for (int t = 0; t < joined.length; t++) {
      joined[t] = Math.max(joined[t], b[t]);
    }
    return joined;
  }

  /** The union of two clocks, of which one may be nothing. */
  public static int @Nullable [] union(int @Nullable [] a, int @Nullable [] b) {
    return a == null ? b : join(a, b);
  }

  /** The clock, and the event with all that precedes it in its thread. */
  public static int[] including(int[] clock, Event event) {
    if (event.thread < 0 || event.index < clock[event.thread]) {
      return clock;
    }
    int[] wider = clock.clone();
    wider[event.thread] = event.index + 1;
    return wider;
  }

  private static boolean covers(int[] a, int[] b) {
    for (int t = 0; t < a.length; t++) {
      if (a[t] < b[t]) {
        return false;
      }
    }
    return true;
  }
}
