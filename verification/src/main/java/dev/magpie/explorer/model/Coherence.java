package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Clocks;
import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * Coherence: {@code hb; eco?} is irreflexive. For an event that is the last of its thread this
 * leaves an interval of the coherence order: from the latest write that happens before it, or that
 * a read which happens before it reads, to the end.
 */
public final class Coherence {
  private Coherence() {}

  /**
   * The place in coherence order of the oldest write that the next event of a thread may read; a
   * write of that event must come behind it.
   *
   * @param previous the last event of the thread
   */
  public static int oldestReadable(
      Graph graph, int location, int thread, @Nullable Event previous, @Nullable Event from) {
    EventList writers = graph.writers(location);
    int oldest = latestSeen(writers, thread, previous, from);
    EventList readers = graph.readers(location);
    for (int i = 0; i < readers.size(); i++) {
      Event read = readers.get(i);
      if (sees(read, thread, previous, from)) {
        oldest = Math.max(oldest, writers.indexOf(read.rfOrThrow()));
      }
    }
    return oldest;
  }

  private static int latestSeen(
      EventList writers, int thread, @Nullable Event previous, @Nullable Event from) {
    for (int i = writers.size() - 1; i > 0; i--) {
      if (sees(writers.get(i), thread, previous, from)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean sees(
      Event event, int thread, @Nullable Event previous, @Nullable Event from) {
    if (event.thread == thread) {
      return previous != null && event.index <= previous.index;
    }
    return (previous != null && Clocks.covers(previous.clocks.hb, event))
        || (from != null && (event == from || event.happensBefore(from)));
  }
}
