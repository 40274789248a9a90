package dev.magpie.explorer.oracle;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.graph.ThreadStatus;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.program.Value;
import dev.magpie.explorer.search.Finding;
import dev.magpie.explorer.search.Limits;
import dev.magpie.explorer.search.Observer;
import dev.magpie.explorer.search.Search;
import dev.magpie.explorer.search.Summary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The explorer, with its graphs written as the oracle's are. */
public final class Explorer implements Engine {
  @Override
  public Graphs explore(Program program, String model, boolean modes) {
    Collector collector = new Collector(program, modes);
    Summary summary = new Search(program, Model.named(model), Limits.DEFAULT, collector).run();
    if (summary.limit() != null) {
      throw new IllegalStateException("unknown: " + summary.limit());
    }
    if (summary.complete() != collector.complete.size()) {
      throw new IllegalStateException(summary + ", shown: " + collector.complete.size());
    }
    return new Graphs(
        collector.complete,
        collector.atRest,
        collector.found.contains(Finding.Kind.RACE),
        collector.found.contains(Finding.Kind.RELIANCE),
        collector.found.contains(Finding.Kind.HANG));
  }

  private static final class Collector implements Observer {
    private final Program program;
    private final boolean modes;
    private final List<String> complete = new ArrayList<>();
    private final List<String> atRest = new ArrayList<>();
    private final Set<Finding.Kind> found = EnumSet.noneOf(Finding.Kind.class);

    Collector(Program program, boolean modes) {
      this.program = program;
      this.modes = modes;
    }

    @Override
    public void execution(Execution execution) {
      boolean finished = true;
      for (int thread = 0; thread < execution.threads(); thread++) {
        finished &=
            execution.status(thread) == ThreadStatus.FINISHED
                || (program.startsLater(thread) && execution.events(thread).isEmpty());
      }
      (finished ? complete : atRest).add(text(execution, modes));
    }

    @Override
    public void finding(Finding finding, Execution execution) {
      if (finding.kind() == Finding.Kind.EXCEPTION
          || finding.kind() == Finding.Kind.NONDETERMINISM) {
        throw new IllegalStateException(finding.message());
      }
      found.add(finding.kind());
    }
  }

  private static String text(Execution execution, boolean modes) {
    GraphText text = new GraphText(modes);
    Set<Integer> written = new TreeSet<>();
    for (int thread = 0; thread < execution.threads(); thread++) {
      text.thread(
          switch (execution.status(thread)) {
            case FINISHED -> "finished";
            case BLOCKED -> "blocked";
            case RUNNING, WAITING_FOR_THREAD -> "waiting";
          });
      for (Event event : execution.events(thread)) {
        event(text, event);
        if (event.isWrite()) {
          written.add(event.location);
        }
      }
    }
    for (int location : written) {
      List<Event> writes = execution.coherence(location);
      text.coherence(
          location, writes.subList(1, writes.size()).stream().map(Explorer::name).toList());
    }
    return text.toString();
  }

  private static void event(GraphText text, Event event) {
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

  private static String name(Event write) {
    return write.isInitial() ? "init" : write.thread + "." + write.index;
  }
}
