package dev.magpie.proofs.drawing;

import dev.magpie.explorer.graph.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Chooses the arrows of a drawing. */
final class Arrows {
  private final Map<Event, Row> rows = new HashMap<>();
  private final Set<Link> path;
  private final Map<Key, Arrow> arrows = new LinkedHashMap<>();

  private Arrows(List<Row> shown, Explanation explanation) {
    path = new HashSet<>(explanation.path());
    for (Row row : shown) {
      if (row.isShown()) {
        rows.put(row.step().event(), row);
        if (row.step().written() != null) {
          rows.put(row.step().written(), row);
        }
      }
    }
  }

  /** Which nodes an arrow joins; one that only the shipped strength has is an arrow of its own. */
  private record Key(Row from, Row to, boolean isMissing) {}

  /** Returns the arrows between nodes that are shown; the order of a thread needs none. */
  static List<Arrow> of(Subject subject, Explanation explanation, List<Row> rows) {
    Arrows arrows = new Arrows(rows, explanation);
    explanation.path().stream()
        .filter(link -> !explanation.missing().contains(link))
        .filter(link -> link.relation() != Relation.SB || joinsThreads(link))
        .forEach(link -> arrows.add(link, false));
    explanation.missing().forEach(link -> arrows.add(link, true));
    between(subject).forEach(link -> arrows.add(link, false));
    return List.copyOf(arrows.arrows.values());
  }

  /** The links of an execution that join threads, without those that follow from others. */
  static List<Link> between(Subject subject) {
    List<Link> links = new ArrayList<>(least(subject.orderAsRun.synchronization));
    links.addAll(subject.relations.rf.as(Relation.RF));
    for (Event event : subject.relations.events) {
      Event next = event.isAccess() ? overwrites(subject, event) : null;
      if (next != null) {
        links.add(new Link(event.isRead() ? Relation.FR : Relation.CO, event, next));
      }
    }
    links.removeIf(link -> !joinsThreads(link));
    return links;
  }

  /** Synchronization without what follows from other synchronization and the order of threads. */
  private static List<Link> least(List<Link> links) {
    return links.stream()
        .filter(link -> links.stream().noneMatch(other -> isWithin(other, link)))
        .toList();
  }

  /** Whether one link leaves its thread no earlier than another, and enters one no later. */
  private static boolean isWithin(Link inner, Link outer) {
    return !inner.equals(outer)
        && inner.from().thread == outer.from().thread
        && inner.to().thread == outer.to().thread
        && inner.from().index >= outer.from().index
        && inner.to().index <= outer.to().index;
  }

  /** The write behind what an access reads or writes; null if there is none. */
  private static @Nullable Event overwrites(Subject subject, Event access) {
    List<Event> writes = subject.counterexample.execution().coherence(access.location);
    Event own = access.isRead() ? access.rf : access;
    int next = writes.indexOf(own) + 1;
    return next < writes.size() ? writes.get(next) : null;
  }

  static boolean joinsThreads(Link link) {
    return link.from().thread != link.to().thread;
  }

  private void add(Link link, boolean isMissing) {
    Row from = rows.get(link.from());
    Row to = rows.get(link.to());
    if (from == null || to == null || from.equals(to)) {
      return;
    }
    boolean isOnPath = path.contains(link);
    Arrow known = arrows.get(new Key(from, to, isMissing));
    if (known == null) {
      TreeSet<Relation> relations = new TreeSet<>(List.of(link.relation()));
      arrows.put(new Key(from, to, isMissing), new Arrow(from, to, relations, isMissing, isOnPath));
    } else {
      known.relations().add(link.relation());
    }
  }
}
