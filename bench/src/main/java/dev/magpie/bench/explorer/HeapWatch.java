package dev.magpie.bench.explorer;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.search.Finding;
import dev.magpie.explorer.search.Limits;
import dev.magpie.explorer.search.Observer;
import dev.magpie.explorer.search.Search;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;

/** One search without end, and the heap that it holds on to as it goes. */
final class HeapWatch implements Observer {
  private static final double KIB = 1024;

  private final Workload workload;
  private final long step;
  private final Consumer<Reading> readings;
  private long executions;

  private HeapWatch(Workload workload, long step, Consumer<Reading> readings) {
    this.workload = workload;
    this.step = step;
    this.readings = readings;
  }

  /** Searches until there were so many executions. */
  static void run(Workload workload, Settings settings, Consumer<Reading> readings) {
    HeapWatch watch = new HeapWatch(workload, settings.heapStep(), readings);
    Limits limits =
        new Limits(Limits.DEFAULT.events(), settings.heapExecutions(), Limits.DEFAULT.time());
    new Search(
            workload.runner().program(workload.deque(), workload.model()),
            workload.model(),
            limits,
            watch)
        .run();
    if (watch.executions < settings.heapExecutions()) {
      throw new IllegalStateException(
          workload
              + " has "
              + watch.executions
              + " executions: too few for the heap to be watched");
    }
  }

  @Override
  public void execution(Execution execution) {
    executions++;
    if (executions % step == 0) {
      System.gc();
      double used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / KIB;
      readings.accept(new Reading(workload, executions, used, used, used));
    }
  }

  @Override
  public void finding(Finding finding, Execution execution) {}
}
