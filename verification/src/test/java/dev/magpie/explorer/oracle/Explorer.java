package dev.magpie.explorer.oracle;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.graph.ThreadStatus;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.search.Finding;
import dev.magpie.explorer.search.Limits;
import dev.magpie.explorer.search.Observer;
import dev.magpie.explorer.search.Search;
import dev.magpie.explorer.search.Summary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The explorer, with its graphs written as the oracle's are. */
public final class Explorer implements Engine {
  /** Far more than a small program needs, if every rule is kept. */
  private static final Limits LIMITS = new Limits(100, 20_000, Duration.ofSeconds(60));

  @Override
  public Graphs explore(Program program, String model, boolean modes) {
    Collector collector = new Collector(program, modes);
    Summary summary = new Search(program, Model.named(model), LIMITS, collector).run();
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
      (finished ? complete : atRest).add(ExecutionText.of(execution, modes));
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
}
