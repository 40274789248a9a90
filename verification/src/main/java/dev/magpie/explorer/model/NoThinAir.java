package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Event;

/** No values out of thin air: {@code sb ∪ rf} is acyclic. */
public final class NoThinAir {
  private NoThinAir() {}

  /** Whether a read that is already there may read a write that enters: it must not lead to it. */
  public static boolean allows(Event read, Event write) {
    return !read.precedes(write);
  }
}
