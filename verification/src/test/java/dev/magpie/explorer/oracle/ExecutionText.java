package dev.magpie.explorer.oracle;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Value;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Writes an execution of the explorer down. */
final class ExecutionText {
  private final Execution execution;
  private final boolean modes;
  private final GraphText text;
  private final IdentityHashMap<Event, String> names = new IdentityHashMap<>();

  private ExecutionText(Execution execution, boolean modes) {
    this.execution = execution;
    this.modes = modes;
    this.text = new GraphText(modes);
  }

  /**
   * The text.
   *
   * @param modes whether modes and fences are in it
   */
  static String of(Execution execution, boolean modes) {
    return new ExecutionText(execution, modes).write();
  }

  private String write() {
    Set<Integer> written = new TreeSet<>();
    for (int thread = 0; thread < execution.threads(); thread++) {
      int place = 0;
      for (Event event : execution.events(thread)) {
        names.put(event, thread + "." + place);
        place += event.fence == null || modes ? 1 : 0;
        if (event.isWrite()) {
          written.add(event.location);
        }
      }
    }
    for (int thread = 0; thread < execution.threads(); thread++) {
      thread(thread);
    }
    for (int location : written) {
      List<Event> writes = execution.coherence(location);
      text.coherence(location, writes.subList(1, writes.size()).stream().map(this::name).toList());
    }
    return text.toString();
  }

  private void thread(int thread) {
    text.thread(
        switch (execution.status(thread)) {
          case FINISHED -> "finished";
          case BLOCKED -> "blocked";
          case RUNNING, WAITING_FOR_THREAD -> "waiting";
        });
    execution.events(thread).forEach(this::event);
  }

  private void event(Event event) {
    switch (event.kind) {
      case READ -> {
        String source = name(Objects.requireNonNull(event.rf));
        text.read(event.update != null, event.location, event.mode, value(event), source);
      }
      case WRITE -> text.write(event.exclusive, event.location, event.mode, value(event));
      case FENCE -> text.fence(Objects.requireNonNull(event.fence));
      case CHOICE, START, JOIN -> text.other(event.kind.name(), event.number);
    }
  }

  private static Value value(Event access) {
    return Objects.requireNonNull(access.value);
  }

  private String name(Event write) {
    return names.getOrDefault(write, "init");
  }
}
