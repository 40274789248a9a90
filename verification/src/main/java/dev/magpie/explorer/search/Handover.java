package dev.magpie.explorer.search;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.program.Program;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Alternatives that one worker gives to another, who builds the graph again with its own program:
 * values that are references mean nothing outside the program that made them.
 *
 * @param id the name of the graph up to the choice's event, which is the youngest
 * @param stamps the stamps of its events, in the order of the linearized graph
 */
record Handover(String id, List<Integer> stamps, int thread, int index, Choice rest) {
  /** Takes the rest of a choice's alternatives out of a branch. */
  static Handover of(Branch branch, Choice choice) {
    Event event = choice.event();
    Graph graph = branch.graph().before(event.stamp);
    Event youngest = enter(graph, event);
    List<Integer> stamps = graph.linearized().stream().map(e -> e.stamp).toList();
    Choice rest = choice.handOver(event, UnaryOperator.identity());
    choice.clear();
    return new Handover(graph.id(), stamps, youngest.thread, youngest.index, rest);
  }

  /** Adds an event to a graph as it was first added. */
  private static Event enter(Graph graph, Event event) {
    EventList writers = event.isAccess() ? graph.writers(event.location) : graph.order();
    if (event.isRead()) {
      Event read = event.reading(writers.last());
      graph.append(read);
      return read;
    }
    if (event.isWrite()) {
      int place = writers.size();
      if (event.exclusive) {
        Event half = graph.thread(event.thread).get(event.index - 1);
        place = writers.indexOf(half.rfOrThrow()) + 1;
      }
      graph.insert(event, place);
      return event;
    }
    Event first = Event.numbered(event.kind, event.thread, event.index, event.stamp, event.site, 0);
    graph.append(first);
    return first;
  }

  /** The branch to go on with. */
  Branch accept(Program program, Model model, Judge judge) {
    Graph graph = Replay.graph(program, model, id, stamps);
    Event event = graph.thread(thread).get(index);
    graph.cutTo(event.stamp);
    Branch branch = new Branch(graph, model, judge);
    branch.choices().push(rest.handOver(event, other -> same(graph, event, other)));
    return branch;
  }

  /** Programs number their locations differently: that of the choice's event is known here. */
  private static Event same(Graph graph, Event event, Event other) {
    return other.isInitial()
        ? graph.writers(event.location).get(0)
        : graph.thread(other.thread).get(other.index);
  }
}
