package dev.magpie.explorer.graph;

import org.jspecify.annotations.Nullable;

/** The part of a memory model that says what happens before what. */
public interface Synchronization {
  /**
   * Computes the clocks of an event that enters a graph.
   *
   * @param previous the event before it in its thread; null for the first
   * @param from what comes before by the start of its thread, or by the end of the thread that it
   *     joins; null for neither
   */
  void order(Event event, @Nullable Event previous, @Nullable Event from, Graph graph);
}
