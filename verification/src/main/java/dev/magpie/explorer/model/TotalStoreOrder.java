package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.graph.ThreadEvents;
import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Mode;
import java.util.List;
import java.util.function.Consumer;

/**
 * Total store order: {@code ppo ∪ rfe ∪ co ∪ fr ∪ fence} is acyclic, where {@code ppo} is program
 * order less write to read, for Java's code on x86: a volatile write is a store and a full fence,
 * each read-modify-write is locked, also one that fails, and other modes are plain moves. Taking a
 * permit is none: it is promised no ordering.
 */
final class TotalStoreOrder implements Axiom {
  @Override
  public boolean holds(Graph graph, List<Event> entered) {
    return new CycleSearch(graph, this::successors).noneThrough(entered);
  }

  private void successors(Graph graph, Event event, Consumer<Event> visit) {
    preserved(graph, event, visit);
    Edges.threadStartAndEnd(graph, event, visit);
    Edges.readers(graph, event, read -> externally(event, read, visit));
    Edges.coherentlyAfter(graph, event, visit);
  }

  private static void externally(Event write, Event read, Consumer<Event> visit) {
    if (write.thread != read.thread) {
      visit.accept(read);
    }
  }

  private static void preserved(Graph graph, Event event, Consumer<Event> visit) {
    ThreadEvents thread = graph.thread(event.thread);
    boolean drained = !event.isWrite() || drainsAfter(event);
    for (int i = event.index + 1; i < thread.size(); i++) {
      Event later = thread.get(i);
      drained |= drainsBefore(later);
      if (drained || later.isWrite()) {
        visit.accept(later);
      }
      drained |= drainsAfter(later);
    }
  }

  /** Whether the store buffer is empty before the event takes effect. */
  private static boolean drainsBefore(Event event) {
    return switch (event.kind) {
      case READ -> event.update != null && event.mode != Mode.PERMIT;
      case FENCE -> event.fence == Fence.FULL;
      case START, JOIN -> true;
      case WRITE, CHOICE -> false;
    };
  }

  /** Whether the store buffer is empty behind the event. */
  private static boolean drainsAfter(Event event) {
    if (!event.isWrite()) {
      return drainsBefore(event);
    }
    return event.mode == Mode.VOLATILE || (event.exclusive && event.mode != Mode.PERMIT);
  }
}
