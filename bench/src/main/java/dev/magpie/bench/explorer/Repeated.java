package dev.magpie.bench.explorer;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.search.Finding;
import dev.magpie.explorer.search.Limits;
import dev.magpie.explorer.search.Observer;
import dev.magpie.explorer.search.ParallelSearch;
import dev.magpie.explorer.search.Search;
import dev.magpie.explorer.search.Summary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** One search again and again, of programs that are kept: only the search is timed. */
final class Repeated {
  private static final Observer NOTHING =
      new Observer() {
        @Override
        public void execution(Execution execution) {}

        @Override
        public void finding(Finding finding, Execution execution) {}
      };

  private final Model model;
  private final List<Program> programs = new ArrayList<>();
  private final long executions;

  Repeated(Workload workload) {
    model = workload.model();
    for (int i = 0; i < workload.threads(); i++) {
      programs.add(workload.runner().program(workload.deque(), model));
    }
    executions = search();
  }

  /** How many executions the search has. */
  long executions() {
    return executions;
  }

  /** Searches for at least so long, whole searches only; returns executions a second. */
  double rate(Duration atLeast) {
    long start = System.nanoTime();
    long done = 0;
    long elapsed = 0;
    while (elapsed < atLeast.toNanos() || done == 0) {
      long found = search();
      if (found != executions) {
        throw new IllegalStateException(found + " executions, the first search had " + executions);
      }
      done += found;
      elapsed = System.nanoTime() - start;
    }
    return done / (elapsed / 1e9);
  }

  private long search() {
    Summary summary = programs.size() == 1 ? alone() : together();
    if (summary.limit() != null) {
      throw new IllegalStateException("the search ended early: " + summary.limit());
    }
    return summary.complete() + summary.atRest();
  }

  private Summary alone() {
    return new Search(programs.get(0), model, Limits.DEFAULT, NOTHING).run();
  }

  private Summary together() {
    Iterator<Program> each = programs.iterator();
    ParallelSearch search =
        new ParallelSearch(
            programs.size(),
            () -> new ParallelSearch.Worker(each.next(), NOTHING),
            model,
            Limits.DEFAULT);
    try {
      return search.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
