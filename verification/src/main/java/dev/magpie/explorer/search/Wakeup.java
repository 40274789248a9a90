package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.graph.ThreadEvents;
import dev.magpie.explorer.program.Mode;
import org.jspecify.annotations.Nullable;

/**
 * A parked thread that was woken before, looked again, and parked again on an old value. A permit
 * orders nothing, so the models allow it to look in vain at what was written before it was woken; a
 * thread that waits for ever on that alone is no finding, since on every machine writes are seen in
 * time. A value that is old for any other reason is a lost wake-up.
 */
final class Wakeup {
  private final Graph graph;
  private final ThreadEvents thread;
  private final Event park;

  private Wakeup(Graph graph, ThreadEvents thread, Event park) {
    this.graph = graph;
    this.thread = thread;
    this.park = park;
  }

  /** Whether a blocked thread is parked although it was woken for something that it did not see. */
  static boolean wasForUnseen(Graph graph, ThreadEvents thread) {
    Event last = thread.last();
    return last != null
        && last.mode == Mode.PERMIT
        && last.isRead()
        && new Wakeup(graph, thread, last).missesWhatItWasWokenFor();
  }

  private boolean missesWhatItWasWokenFor() {
    Event taken = lastTaken();
    if (taken == null) {
      return false;
    }
    for (int i = taken.index + 1; i < park.index; i++) {
      Event event = thread.get(i);
      if (event.isRead() && isLastAccess(event) && isUnseenWakeup(event, taken)) {
        return true;
      }
    }
    return false;
  }

  /** The write that took the last permit before this park; null if there is none. */
  private @Nullable Event lastTaken() {
    for (int i = park.index - 1; i >= 0; i--) {
      Event event = thread.get(i);
      if (event.exclusive && event.location == park.location) {
        return event;
      }
    }
    return null;
  }

  private boolean isLastAccess(Event read) {
    for (int i = read.index + 1; i < park.index; i++) {
      if (thread.get(i).location == read.location) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a write that the read does not see comes before a wake-up that the thread has taken.
   */
  private boolean isUnseenWakeup(Event read, Event taken) {
    EventList writers = graph.writers(read.location);
    for (int i = writers.indexOf(read.rfOrThrow()) + 1; i < writers.size(); i++) {
      if (leadsToWakeup(writers.get(i), taken)) {
        return true;
      }
    }
    return false;
  }

  private boolean leadsToWakeup(Event write, Event taken) {
    EventList permits = graph.writers(park.location);
    int end = permits.indexOf(taken);
    for (int i = 1; i < end; i++) {
      Event unpark = permits.get(i);
      if (!unpark.exclusive && write.precedes(unpark)) {
        return true;
      }
    }
    return false;
  }
}
