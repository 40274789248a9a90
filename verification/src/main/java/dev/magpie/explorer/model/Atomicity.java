package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.EventList;

/**
 * Atomicity: {@code rmw ∩ (fr; co) = ∅}. The write of a read-modify-write comes in coherence order
 * right behind the write that its read half reads, and nothing is put between them later.
 */
public final class Atomicity {
  private Atomicity() {}

  /** Whether the write at a place is bound to the one before it, so that none may come between. */
  public static boolean binds(EventList writers, int place) {
    return place < writers.size() && writers.get(place).exclusive;
  }
}
