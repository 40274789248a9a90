package dev.magpie.explorer.model;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.EventList;
import dev.magpie.explorer.graph.Graph;
import dev.magpie.explorer.graph.ThreadEvents;
import java.util.function.Consumer;

/** The immediate edges of an execution graph. */
final class Edges {
  private Edges() {}

  static void nextInThread(Graph graph, Event event, Consumer<Event> visit) {
    ThreadEvents thread = graph.thread(event.thread);
    if (event.index + 1 < thread.size()) {
      visit.accept(thread.get(event.index + 1));
    }
  }

  /** From a start to the thread, and from each event of a thread to those that join it. */
  static void threadStartAndEnd(Graph graph, Event event, Consumer<Event> visit) {
    if (event.kind == Event.Kind.START) {
      if (graph.thread(event.number).size() > 0) {
        visit.accept(graph.thread(event.number).get(0));
      } else {
        joins(graph, event.number, visit);
      }
    }
    joins(graph, event.thread, visit);
  }

  private static void joins(Graph graph, int thread, Consumer<Event> visit) {
    EventList order = graph.order();
    for (int i = 0; i < order.size(); i++) {
      Event join = order.get(i);
      if (join.kind == Event.Kind.JOIN && join.number == thread) {
        visit.accept(join);
      }
    }
  }

  /** From a write to all that read it (rf). */
  static void readers(Graph graph, Event event, Consumer<Event> visit) {
    if (!event.isWrite()) {
      return;
    }
    EventList readers = graph.readers(event.location);
    for (int i = 0; i < readers.size(); i++) {
      if (readers.get(i).rf == event) {
        visit.accept(readers.get(i));
      }
    }
  }

  /** From a write to the next one (co), from a read to the write that comes after its own (fr). */
  static void coherentlyAfter(Graph graph, Event event, Consumer<Event> visit) {
    if (!event.isAccess()) {
      return;
    }
    EventList writers = graph.writers(event.location);
    int place = writers.indexOf(event.isRead() ? event.rfOrThrow() : event);
    if (place + 1 < writers.size()) {
      visit.accept(writers.get(place + 1));
    }
  }
}
