package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.graph.ThreadEvents;
import dev.magpie.explorer.program.Fence;
import org.jspecify.annotations.Nullable;

/**
 * The edges of {@code psc_base ∪ psc_F} between two sequentially consistent events, over the marks
 * of {@link CoherencePlaces}.
 */
final class ScEdges {
  private final Graph graph;
  private final ScNodes nodes;

  /** By node; null where it was not needed yet, or where the node is no fence. */
  private final FenceReach[] reaches;

  ScEdges(Graph graph, ScNodes nodes) {
    CoherencePlaces.mark(graph);
    this.graph = graph;
    this.nodes = nodes;
    this.reaches = new FenceReach[nodes.size()];
  }

  boolean has(int from, int to) {
    Event a = nodes.get(from);
    Event b = nodes.get(to);
    if (a.fence != null && b.fence != null) {
      return a.happensBefore(b) || fencesOrderCoherence(from, to);
    }
    if (a.fence != null) {
      return fenceToAccess(a, b);
    }
    return b.fence == null ? scb(a, b) : accessToFence(a, b);
  }

  /** {@code [F]; hb; eco; hb; [F]}; the base part between two fences is within it. */
  private boolean fencesOrderCoherence(int a, int b) {
    return reach(a).reaches(reach(b));
  }

  private FenceReach reach(int fence) {
    if (reaches[fence] == null) {
      reaches[fence] = new FenceReach(graph, nodes.get(fence));
    }
    return reaches[fence];
  }

  /** {@code [F]; hb?; scb; [E^sc]}. */
  private boolean fenceToAccess(Event fence, Event access) {
    EventList order = graph.order();
    for (int i = 0; i < order.size(); i++) {
      Event x = order.get(i);
      if ((x == fence || fence.happensBefore(x)) && scb(x, access)) {
        return true;
      }
    }
    return false;
  }

  /** {@code [E^sc]; scb; hb?; [F]}. */
  private boolean accessToFence(Event access, Event fence) {
    EventList order = graph.order();
    for (int i = 0; i < order.size(); i++) {
      Event x = order.get(i);
      if ((x == fence || x.happensBefore(fence)) && scb(access, x)) {
        return true;
      }
    }
    return false;
  }

  /** {@code sb ∪ (sb|≠loc; hb; sb|≠loc) ∪ hb|loc ∪ co ∪ fr}. */
  private boolean scb(Event a, Event b) {
    if (a == b) {
      return false;
    }
    if (a.thread == b.thread) {
      if (a.index < b.index) {
        return true;
      }
    } else if (sameLocation(a, b) && a.happensBefore(b)) {
      return true;
    }
    return coherentlyBefore(a, b) || betweenOtherLocations(a, b);
  }

  /** {@code co ∪ fr}. */
  private static boolean coherentlyBefore(Event a, Event b) {
    return b.isWrite() && sameLocation(a, b) && a.mark < b.mark;
  }

  /** {@code sb|≠loc; hb; sb|≠loc}. */
  private boolean betweenOtherLocations(Event a, Event b) {
    Event d = lastElsewhere(b);
    if (d == null) {
      return false;
    }
    Event c = nextElsewhere(a);
    return c == null ? endsBefore(a.thread, d) : isAtOrBefore(c, d);
  }

  private @Nullable Event nextElsewhere(Event event) {
    ThreadEvents thread = graph.thread(event.thread);
    for (int i = event.index + 1; i < thread.size(); i++) {
      if (isElsewhere(thread.get(i), event)) {
        return thread.get(i);
      }
    }
    return null;
  }

  /**
   * Whether the end of a thread, its synthetic last event, happens before an event: by a join, not
   * by what the last access released.
   */
  private boolean endsBefore(int thread, Event event) {
    EventList order = graph.order();
    for (int i = 0; i < order.size(); i++) {
      Event join = order.get(i);
      if (join.kind == Event.Kind.JOIN && join.number == thread && isAtOrBefore(join, event)) {
        return true;
      }
    }
    return false;
  }

  /** Looks back through the thread, and at last at its start: its synthetic first event. */
  private @Nullable Event lastElsewhere(Event event) {
    ThreadEvents thread = graph.thread(event.thread);
    for (int i = event.index - 1; i >= 0; i--) {
      if (isElsewhere(thread.get(i), event)) {
        return thread.get(i);
      }
    }
    return graph.startOf(event.thread);
  }

  private static boolean isAtOrBefore(Event a, Event b) {
    return a == b || a.happensBefore(b);
  }

  /** Fences have no location; a choice is no event of the model, nor is a fence taken away. */
  private static boolean isElsewhere(Event other, Event event) {
    return other.kind != Event.Kind.CHOICE
        && other.fence != Fence.NONE
        && !sameLocation(other, event);
  }

  private static boolean sameLocation(Event a, Event b) {
    return a.isAccess() && a.location == b.location;
  }
}
