package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Graph;
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
    ScNodes nodes = ScNodes.of(graph);
    return nodes.size() < 2 || noCycleThrough(graph, nodes, entered.get(0));
  }

  /**
   * Nothing but coherence leads on from an event that has entered, so the node behind it on a cycle
   * is a later access of its location, or a fence behind one. The walk starts from these.
   */
  private static boolean noCycleThrough(Graph graph, ScNodes nodes, Event entered) {
    EventList writers = graph.writers(entered.location);
    int place = writers.indexOf(entered.isRead() ? entered.rfOrThrow() : entered);
    ScWalk walk = null;
    for (int n = 0; n < nodes.size(); n++) {
      if (isBehindLaterAccess(graph, nodes.get(n), writers, place)) {
        walk = walk == null ? new ScWalk(graph, nodes) : walk;
        if (walk.findsCycle(n)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isBehindLaterAccess(
      Graph graph, Event node, EventList writers, int place) {
    for (int i = place + 1; i < writers.size(); i++) {
      if (isAtOrBehind(node, writers.get(i))) {
        return true;
      }
    }
    EventList readers = graph.readers(writers.get(0).location);
    for (int i = 0; i < readers.size(); i++) {
      Event read = readers.get(i);
      if (isAtOrBehind(node, read) && writers.indexOf(read.rfOrThrow()) > place) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAtOrBehind(Event node, Event access) {
    return node == access || (node.fence != null && access.happensBefore(node));
  }
}
