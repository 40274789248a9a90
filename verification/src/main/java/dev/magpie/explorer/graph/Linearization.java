package dev.magpie.explorer.graph;

import java.util.ArrayList;
import java.util.List;

/** All events of a graph, each after those that come before it by program order and reads-from. */
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
    taken[next.thread]++;
    events.add(next);
    return true;
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
