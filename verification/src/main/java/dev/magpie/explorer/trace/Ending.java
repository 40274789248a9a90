package dev.magpie.explorer.trace;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes how an execution ended: the values of all that was written, and each thread's state. */
public final class Ending {
  private final Execution execution;
  private final Program program;
  private final List<Integer> threads;
  private final Values values;

  public Ending(Execution execution, Program program, List<Integer> threads, Values values) {
    this.execution = execution;
    this.program = program;
    this.threads = threads;
    this.values = values;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("finally");
    for (int location : written()) {
      lines.add("  " + name(location) + " = " + last(location));
    }
    for (int thread : threads) {
      lines.add("  " + program.threadName(thread) + " " + state(thread));
    }
    return lines;
  }

  private SortedSet<Integer> written() {
    SortedSet<Integer> locations = new TreeSet<>();
    for (Event event : execution.linearized()) {
      if (event.kind == Event.Kind.WRITE && event.thread != Event.INITIAL) {
        locations.add(event.location);
      }
    }
    return locations;
  }

  private String name(int location) {
    return Names.shorten(program.locationName(location));
  }

  private String last(int location) {
    return values.text(location, execution.finalValue(location));
  }

  /** Whether a thread has ended, or what it waits for. */
  public String state(int thread) {
    return switch (execution.status(thread)) {
      case FINISHED -> "has finished";
      case RUNNING -> "has more to do";
      case BLOCKED -> "waits" + reason(thread);
      case WAITING_FOR_THREAD -> "waits for another thread" + place(thread);
    };
  }

  private String reason(int thread) {
    List<Event> events = execution.events(thread);
    for (int i = events.size() - 1; i >= 0; i--) {
      Event event = events.get(i);
      if (event.kind == Event.Kind.READ) {
        String holds = ", which holds " + last(event.location);
        return " for " + name(event.location) + holds + ", at " + site(event);
      }
    }
    return "";
  }

  private String place(int thread) {
    List<Event> events = execution.events(thread);
    return events.isEmpty() ? "" : ", after " + site(events.get(events.size() - 1));
  }

  private String site(Event event) {
    return Names.shorten(program.describeSite(event.site));
  }
}
