package dev.magpie.proofs.drawing;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.trace.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses which steps of an execution a drawing shows, and folds stretches of the others. */
final class Rows {
  /** As many as are read at a glance. */
  private static final int FEW = 10;

  /** More than this is no longer read at all. */
  private static final int MANY = 14;

  private final Subject subject;
  private final Set<Event> needed = new HashSet<>();

  private Rows(Subject subject, Explanation explanation) {
    this.subject = subject;
    needed.addAll(explanation.marked());
    addEnds(explanation.path());
    addEnds(explanation.missing());
    if (needed.stream().noneMatch(subject::isWeakened)) {
      subject.relations.events.stream()
          .filter(subject::isWeakened)
          .findFirst()
          .ifPresent(needed::add);
    }
  }

  static List<Row> of(Subject subject, Explanation explanation) {
    Rows rows = new Rows(subject, explanation);
    if (subject.steps.size() <= FEW) {
      return subject.steps.stream().map(s -> new Row(s.event().thread, List.of(s), true)).toList();
    }
    Set<Event> least = new HashSet<>(rows.needed);
    rows.addEnds(
        Arrows.between(subject).stream()
            .filter(l -> l.relation() == Relation.RF || l.relation() == Relation.SW)
            .toList());
    if (subject.steps.stream().filter(rows::isNeeded).count() > MANY) {
      rows.needed.clear();
      rows.needed.addAll(least);
      rows.addSources(least);
    }
    return rows.fold();
  }

  private void addEnds(List<Link> links) {
    for (Link link : links) {
      needed.add(link.from());
      needed.add(link.to());
    }
  }

  /** What the events read is shown with them. */
  private void addSources(Set<Event> events) {
    for (Event event : events) {
      if (event.rf != null && !event.rf.isInitial()) {
        needed.add(event.rf);
      }
    }
  }

  private boolean isNeeded(Step step) {
    return needed.stream().anyMatch(step::is);
  }

  private List<Row> fold() {
    List<Row> rows = new ArrayList<>();
    Map<Integer, Integer> folded = new HashMap<>();
    for (Step step : subject.steps) {
      int thread = step.event().thread;
      Integer last = folded.get(thread);
      if (isNeeded(step)) {
        rows.add(new Row(thread, List.of(step), true));
        folded.remove(thread);
      } else if (last == null) {
        folded.put(thread, rows.size());
        rows.add(new Row(thread, List.of(step), false));
      } else {
        rows.set(last, rows.get(last).and(step));
      }
    }
    return rows;
  }
}
