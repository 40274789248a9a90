package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.graph.ThreadEvents;

/**
 * Reliance on the absence of values out of thin air: nothing else keeps a read from reading a write
 * to which it leads by program order and reads-from.
 *
 * <p>Something else does if the read happens before the write; if coherence puts what happens after
 * the read before the write; or if the two would synchronize, and coherence forbids what would then
 * be ordered.
 */
public final class Reliance {
  private Reliance() {}

  /** Whether only the absence of values out of thin air orders a write after a read. */
  public static boolean of(Graph graph, Event read, Event write) {
    return read.precedes(write)
        && !read.happensBefore(write)
        && !coherenceOrders(graph, read, write)
        && !synchronizationOrders(graph, read, write);
  }

  /** Whether an access that happens after the read is coherently before the write. */
  private static boolean coherenceOrders(Graph graph, Event read, Event write) {
    EventList writers = graph.writers(write.location);
    for (int i = 0; writers.get(i) != write; i++) {
      if (read.happensBefore(writers.get(i)) || isReadAfter(graph, writers.get(i), read)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a read of the write happens after another read. */
  private static boolean isReadAfter(Graph graph, Event write, Event read) {
    EventList readers = graph.readers(write.location);
    for (int i = 0; i < readers.size(); i++) {
      if (readers.get(i).rf == write && read.happensBefore(readers.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an event that the write would publish to the read has read what happens after the read:
   * then the one would happen before the other, and have read from its own future.
   */
  private static boolean synchronizationOrders(Graph graph, Event read, Event write) {
    int[] published = write.clocks.message;
    if (!read.mode.acquires() || published == null) {
      return false;
    }
    for (int thread = 0; thread < published.length; thread++) {
      ThreadEvents events = graph.thread(thread);
      for (int i = 0; i < published[thread]; i++) {
        Event from = events.get(i).rf;
        if (from != null && !from.isInitial() && read.happensBefore(from)) {
          return true;
        }
      }
    }
    return false;
  }
}
