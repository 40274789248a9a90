package dev.magpie.explorer.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * All events of a graph, each after those that come before it by program order and reads-from. The
 * two halves of a read-modify-write stand together.
 */
final class Linearization {
  private final Graph graph;
  private final int[] taken;
  private final List<Event> events = new ArrayList<>();

  private Linearization(Graph graph) {
    this.graph = graph;
    this.taken = new int[graph.threads()];
  }

  static List<Event> of(Graph graph) {
    Linearization linearization = new Linearization(graph);
    while (linearization.takeNext()) {}
    return linearization.events;
  }

  /** Takes the oldest event that may come next; of one thread for as long as it can. */
  private boolean takeNext() {
    Event next = null;
    for (int t = 0; t < taken.length; t++) {
      if (taken[t] < graph.thread(t).size()) {
        Event event = graph.thread(t).get(taken[t]);
        if (isReady(event) && (next == null || event.stamp < next.stamp)) {
          next = event;
        }
      }
    }
    if (next == null) {
      return false;
    }
    take(next);
    if (isHalf(next)) {
      take(graph.thread(next.thread).get(next.index + 1));
    }
    return true;
  }

  private void take(Event event) {
    taken[event.thread]++;
    events.add(event);
  }

  /** Whether the event is a read whose write must follow at once. */
  private boolean isHalf(Event event) {
    ThreadEvents thread = graph.thread(event.thread);
    return event.index + 1 < thread.size() && thread.get(event.index + 1).exclusive;
  }

  private boolean isReady(Event event) {
    for (int t = 0; t < taken.length; t++) {
      if (t != event.thread && taken[t] < event.clocks.porf[t]) {
        return false;
      }
    }
    return true;
  }
}
