package dev.magpie.explorer.graph;

import java.util.List;

/**
 * The name of an execution: how to build it, event by event. A letter is a thread; {@code a5} is
 * five events of thread 0, each read of the write that is then the latest, each write then the
 * latest; {@code a-2} is one event that reads, or is put before, an older write, two before the
 * latest. A read-modify-write is one event here.
 */
final class ExecutionId {
  private final Graph graph;
  private final StringBuilder id = new StringBuilder();
  private int thread = -1;
  private int count;

  private ExecutionId(Graph graph) {
    this.graph = graph;
  }

  static String of(Graph graph) {
    return new ExecutionId(graph).build();
  }

  private String build() {
    List<Event> events = graph.linearized();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if (!event.exclusive) {
        add(event.thread, age(event, events.subList(0, i)));
      }
    }
    flush();
    return id.toString();
  }

  private void add(int eventThread, int age) {
    if (eventThread != thread || age > 0) {
      flush();
      thread = eventThread;
    }
    if (age > 0) {
      id.append(letter(thread)).append('-').append(age);
    } else {
      count++;
    }
  }

  private void flush() {
    if (count > 0) {
      id.append(letter(thread)).append(count);
    }
    count = 0;
  }

  private static char letter(int thread) {
    return (char) ('a' + thread);
  }

  /** How many writes among the earlier events are coherently later; the number of a choice. */
  private int age(Event event, List<Event> earlier) {
    if (!event.isAccess()) {
      return event.kind == Event.Kind.CHOICE ? event.number : 0;
    }
    EventList writers = graph.writers(event.location);
    int place = writers.indexOf(event.isRead() ? event.rfOrThrow() : event);
    int age = 0;
    for (Event write : earlier) {
      if (write.isWrite() && write.location == event.location && writers.indexOf(write) > place) {
        age++;
      }
    }
    return age;
  }
}
