package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Graph;
import java.util.ArrayList;
import java.util.List;

/**
 * RC11's axiom of sequentially consistent accesses and fences: {@code psc_base ∪ psc_F} is acyclic.
 *
 * <pre>
 * psc_base = ([E^sc] ∪ [F^sc]; hb?); scb; ([E^sc] ∪ hb?; [F^sc])
 * psc_F    = [F^sc]; (hb ∪ hb; eco; hb); [F^sc]
 * </pre>
 */
final class SequentialConsistency implements Axiom {
  @Override
  public boolean holds(Graph graph, List<Event> entered) {
    List<Event> nodes = scEvents(graph);
    if (nodes.size() < 2) {
      return true;
    }
    CoherencePlaces.mark(graph);
    return new Walk(graph, nodes).acyclicFrom(entered);
  }

  private static List<Event> scEvents(Graph graph) {
    List<Event> nodes = new ArrayList<>();
    EventList order = graph.order();
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).isSc()) {
        nodes.add(order.get(i));
      }
    }
    return nodes;
  }

  /**
   * A depth-first walk of the relation from the nodes whose edges the entered events can change.
   */
  private static final class Walk {
    private final List<Event> nodes;
    private final ScEdges edges;

    /** For each node: 0 not seen, 1 on the path, 2 done. */
    private final byte[] state;

    Walk(Graph graph, List<Event> nodes) {
      this.nodes = nodes;
      this.edges = new ScEdges(graph);
      this.state = new byte[nodes.size()];
    }

    boolean acyclicFrom(List<Event> entered) {
      for (int i = 0; i < nodes.size(); i++) {
        if (state[i] == 0 && leadsTo(nodes.get(i), entered) && findsCycle(i)) {
          return false;
        }
      }
      return true;
    }

    private static boolean leadsTo(Event node, List<Event> entered) {
      for (Event event : entered) {
        if (node == event || (node.fence != null && node.happensBefore(event))) {
          return true;
        }
      }
      return false;
    }

    private boolean findsCycle(int from) {
      state[from] = 1;
      for (int to = 0; to < nodes.size(); to++) {
        if (state[to] != 2 && edges.has(nodes.get(from), nodes.get(to))) {
          if (state[to] == 1 || findsCycle(to)) {
            return true;
          }
        }
      }
      state[from] = 2;
      return false;
    }
  }
}
