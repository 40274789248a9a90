package dev.magpie.proofs.drawing;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Execution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * The relations of an execution that do not depend on how strong its events are. Initial writes,
 * before which nothing comes, are on no cycle and left out; a choice is no event of the model.
 */
final class Relations {
  final List<Event> events;
  private final Map<Event, Integer> places = new HashMap<>();

  /** Program order, with the start and the end of threads. */
  final Walks sb;

  /** The pairs of read-modify-writes. */
  final Walks rmw;

  final Walks rf;
  final Walks co;
  final Walks fr;

  /** {@code (rf ∪ co ∪ fr)⁺}. */
  final Walks eco;

  Relations(Execution execution) {
    events =
        execution.linearized().stream()
            .filter(e -> !e.isInitial() && e.kind != Event.Kind.CHOICE)
            .toList();
    for (int e = 0; e < events.size(); e++) {
      places.put(events.get(e), e);
    }
    sb = pairs(Relation.SB, Relations::isSequencedBefore).or(spawn(execution)).plus();
    rmw = sb.where((a, b) -> b.exclusive && a.thread == b.thread && a.index + 1 == b.index);
    rf = pairs(Relation.RF, (a, b) -> b.rf == a);
    co = walks(coherence(execution));
    fr = walks(fromReads(execution));
    eco = rf.or(co).or(fr).plus();
  }

  Walks walks(List<Link> links) {
    return Walks.of(events, places, links);
  }

  static boolean sameLocation(Event a, Event b) {
    return a.isAccess() && a.location == b.location;
  }

  private static boolean isSequencedBefore(Event a, Event b) {
    return a.thread == b.thread && a.index < b.index;
  }

  private Walks pairs(Relation relation, BiPredicate<Event, Event> related) {
    List<Link> links = new ArrayList<>();
    for (Event a : events) {
      for (Event b : events) {
        if (related.test(a, b)) {
          links.add(new Link(relation, a, b));
        }
      }
    }
    return walks(links);
  }

  /** From each start to the thread's first event, from a thread's last event to each join. */
  private Walks spawn(Execution execution) {
    List<Link> links = new ArrayList<>();
    for (Event event : events) {
      boolean isStart = event.kind == Event.Kind.START;
      if (!isStart && event.kind != Event.Kind.JOIN) {
        continue;
      }
      List<Event> other = execution.events(event.number);
      if (!other.isEmpty()) {
        links.add(
            isStart
                ? new Link(Relation.SB, event, other.get(0))
                : new Link(Relation.SB, other.get(other.size() - 1), event));
      }
    }
    return walks(links);
  }

  private List<Link> coherence(Execution execution) {
    List<Link> links = new ArrayList<>();
    for (Event write : events) {
      if (write.isWrite()) {
        later(execution, write).forEach(w -> links.add(new Link(Relation.CO, write, w)));
      }
    }
    return links;
  }

  private List<Link> fromReads(Execution execution) {
    List<Link> links = new ArrayList<>();
    for (Event read : events) {
      if (read.rf != null) {
        later(execution, read.rf).forEach(w -> links.add(new Link(Relation.FR, read, w)));
      }
    }
    return links;
  }

  /** The writes that come after one in coherence order. */
  private static List<Event> later(Execution execution, Event write) {
    List<Event> writes = execution.coherence(write.location);
    return writes.subList(writes.indexOf(write) + 1, writes.size());
  }
}
