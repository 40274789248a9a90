package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Graph;
import java.util.List;
import java.util.function.Consumer;

/** Sequential consistency: {@code sb ∪ rf ∪ co ∪ fr} is acyclic. */
final class InterleavingOrder implements Axiom {
  @Override
  public boolean holds(Graph graph, List<Event> entered) {
    return new CycleSearch(graph, this::successors).noneThrough(entered);
  }

  private void successors(Graph graph, Event event, Consumer<Event> visit) {
    Edges.nextInThread(graph, event, visit);
    Edges.threadStartAndEnd(graph, event, visit);
    Edges.readers(graph, event, visit);
    Edges.coherentlyAfter(graph, event, visit);
  }
}
