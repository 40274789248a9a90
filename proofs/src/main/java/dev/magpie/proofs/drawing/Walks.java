package dev.magpie.proofs.drawing;

import dev.magpie.explorer.graph.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A binary relation on events which keeps for each of its pairs a shortest walk that shows it. The
 * operations are those of the papers; none changes its operands.
 */
final class Walks {
  private final List<Event> events;

  /** By the places of both events, the one that leads first. */
  private final List<Map<Integer, List<Link>>> walks;

  private Walks(List<Event> events) {
    this.events = events;
    this.walks = events.stream().<Map<Integer, List<Link>>>map(e -> new TreeMap<>()).toList();
  }

  /** The relation of all links. */
  static Walks of(List<Event> events, Map<Event, Integer> places, List<Link> links) {
    Walks walks = new Walks(events);
    for (Link link : links) {
      Integer from = places.get(link.from());
      Integer to = places.get(link.to());
      if (from != null && to != null) {
        walks.improve(from, to, List.of(link));
      }
    }
    return walks;
  }

  /** The set as a relation, written [set]; a walk that stays where it is has no link. */
  Walks set(Predicate<Event> set) {
    Walks identity = new Walks(events);
    for (int e = 0; e < events.size(); e++) {
      if (set.test(events.get(e))) {
        identity.walks.get(e).put(e, List.of());
      }
    }
    return identity;
  }

  /** The pairs of which something is true. */
  Walks where(BiPredicate<Event, Event> test) {
    Walks some = new Walks(events);
    forEach(
        (from, to, walk) -> {
          if (test.test(events.get(from), events.get(to))) {
            some.walks.get(from).put(to, walk);
          }
        });
    return some;
  }

  Walks or(Walks that) {
    Walks union = new Walks(events);
    forEach(union::improve);
    that.forEach(union::improve);
    return union;
  }

  /** Composition, written with a semicolon. */
  Walks then(Walks that) {
    Walks composed = new Walks(events);
    forEach((from, middle, walk) -> that.forEachFrom(middle, composed.behind(from, walk)));
    return composed;
  }

  /** The relation or identity, written with a question mark. */
  Walks optional() {
    return or(set(e -> true));
  }

  /** The transitive closure, written with a plus. */
  Walks plus() {
    Walks closure = or(this);
    for (int middle = 0; middle < events.size(); middle++) {
      for (int from = 0; from < events.size(); from++) {
        List<Link> walk = closure.walks.get(from).get(middle);
        if (walk != null && from != middle) {
          closure.forEachFrom(middle, closure.behind(from, walk));
        }
      }
    }
    return closure;
  }

  /** Every pair as one link. */
  List<Link> as(Relation relation) {
    List<Link> links = new ArrayList<>();
    forEach((from, to, walk) -> links.add(new Link(relation, events.get(from), events.get(to))));
    return links;
  }

  /** Returns a shortest walk, or null if the events are not related. */
  @Nullable List<Link> between(Event from, Event to) {
    int start = events.indexOf(from);
    int end = events.indexOf(to);
    return start < 0 || end < 0 ? null : walks.get(start).get(end);
  }

  /** Returns a shortest walk from an event to itself, or null if the relation is irreflexive. */
  @Nullable List<Link> shortestLoop() {
    List<Link> shortest = null;
    for (int e = 0; e < events.size(); e++) {
      List<Link> loop = walks.get(e).get(e);
      if (loop != null && (shortest == null || loop.size() < shortest.size())) {
        shortest = loop;
      }
    }
    return shortest;
  }

  private Visitor behind(int from, List<Link> start) {
    return (middle, to, walk) -> {
      List<Link> known = walks.get(from).get(to);
      if (known == null || start.size() + walk.size() < known.size()) {
        List<Link> whole = new ArrayList<>(start);
        whole.addAll(walk);
        walks.get(from).put(to, whole);
      }
    };
  }

  private void improve(int from, int to, List<Link> walk) {
    List<Link> known = walks.get(from).get(to);
    if (known == null || walk.size() < known.size()) {
      walks.get(from).put(to, walk);
    }
  }

  private void forEach(Visitor visitor) {
    for (int from = 0; from < events.size(); from++) {
      forEachFrom(from, visitor);
    }
  }

  private void forEachFrom(int from, Visitor visitor) {
    walks.get(from).forEach((to, walk) -> visitor.visit(from, to, walk));
  }

  /** Is shown a pair and its walk. */
  private interface Visitor {
    void visit(int from, int to, List<Link> walk);
  }
}
