package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.model.NoThinAir;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The backward revisits of a write: reads that are already in the graph and may read the new write
 * instead, once what they led to is deleted.
 *
 * <p>Source: Kokologiannakis et al., POPL 2022 (TruSt), section 4. All that a revisit deletes, and
 * the read, must have been added maximally; of the histories that lead to one execution exactly one
 * passes.
 */
final class Revisits {
  private final Graph graph;
  private final Event write;

  private Revisits(Graph graph, Event write) {
    this.graph = graph;
    this.write = write;
  }

  /**
   * The reads that the write revisits, youngest first.
   *
   * @param rival the read half of another read-modify-write that reads what the write's own read
   *     half reads; null if there is none
   */
  static List<Event> of(Graph graph, Event write, @Nullable Event rival) {
    return new Revisits(graph, write).candidates(rival);
  }

  private List<Event> candidates(@Nullable Event rival) {
    List<Event> reads = new ArrayList<>(2);
    EventList order = graph.order();
    for (int i = order.size() - 1; i >= 0; i--) {
      Event event = order.get(i);
      if (!NoThinAir.allows(event, write)) {
        continue;
      }
      if (!addedMaximally(event)) {
        break;
      }
      if (event.isRead() && event.location == write.location && undoesRival(event, rival)) {
        reads.add(event);
      }
    }
    return reads;
  }

  /**
   * Whether a revisit of the read deletes the rival's write, which cannot stand beside the new one.
   */
  private static boolean undoesRival(Event read, @Nullable Event rival) {
    return rival == null || read.stamp <= rival.stamp;
  }

  /** Whether the event was, at its time, given the latest of all that it could be given. */
  private boolean addedMaximally(Event event) {
    return switch (event.kind) {
      case READ -> readsMaximally(event);
      case WRITE -> isUnreadBefore(event) && isLatestBefore(event, event);
      case CHOICE -> event.number == 0;
      case FENCE, START, JOIN -> true;
    };
  }

  private boolean readsMaximally(Event read) {
    Event rf = read.rfOrThrow();
    return (rf.isInitial() || isPrevious(rf, read)) && isLatestBefore(rf, read);
  }

  /** Whether nothing that was there before the event reads it. */
  private boolean isUnreadBefore(Event event) {
    EventList readers = graph.readers(event.location);
    for (int i = 0; i < readers.size(); i++) {
      Event read = readers.get(i);
      if (read.rf == event && isPrevious(read, event)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no write that was there before the event is later in coherence order than a write. */
  private boolean isLatestBefore(Event latest, Event event) {
    EventList writers = graph.writers(latest.location);
    for (int i = writers.size() - 1; i >= 0 && writers.get(i) != latest; i--) {
      if (isPrevious(writers.get(i), event)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether an event was in the graph before another one, or must be there before the new write.
   */
  private boolean isPrevious(Event event, Event other) {
    return event.stamp <= other.stamp || event.precedes(write);
  }
}
