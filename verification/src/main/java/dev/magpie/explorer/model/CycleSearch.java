package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Graph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Looks for a cycle of a relation through given events. */
final class CycleSearch {
  /** A relation over the events of a graph. */
  interface Relation {
    void successors(Graph graph, Event event, Consumer<Event> visit);
  }

  private final Graph graph;
  private final Relation relation;
  private final Deque<Event> open = new ArrayDeque<>();

  CycleSearch(Graph graph, Relation relation) {
    this.graph = graph;
    this.relation = relation;
  }

  /** Whether no cycle goes through any of the events. */
  boolean noneThrough(List<Event> events) {
    for (Event event : events) {
      if (reaches(event, event)) {
        return false;
      }
    }
    return true;
  }

  private boolean reaches(Event from, Event to) {
    clearMarks();
    open.clear();
    relation.successors(graph, from, this::visit);
    while (!open.isEmpty()) {
      Event event = open.pop();
      if (event == to) {
        return true;
      }
      relation.successors(graph, event, this::visit);
    }
    return false;
  }

  private void visit(Event event) {
    if (event.mark == 0) {
      event.mark = 1;
      open.push(event);
    }
  }

  private void clearMarks() {
    for (int i = 0; i < graph.order().size(); i++) {
      graph.order().get(i).mark = 0;
    }
  }
}
