package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Graph;
import java.util.Arrays;

/** The sequentially consistent events of a graph. */
final class ScNodes {
  private Event[] nodes = new Event[8];
  private int size;

  private ScNodes() {}

  static ScNodes of(Graph graph) {
    ScNodes found = new ScNodes();
    EventList order = graph.order();
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).isSc()) {
        found.add(order.get(i));
      }
    }
    return found;
  }

  private void add(Event event) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * size);
    }
    nodes[size++] = event;
  }

  int size() {
    return size;
  }

  Event get(int n) {
    return nodes[n];
  }
}
