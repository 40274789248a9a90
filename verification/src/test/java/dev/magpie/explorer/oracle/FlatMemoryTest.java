package dev.magpie.explorer.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.search.Finding;
import dev.magpie.explorer.search.Limits;
import dev.magpie.explorer.search.Observer;
import dev.magpie.explorer.search.Search;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However long a search runs, it keeps no more than the graphs that are open. */
class FlatMemoryTest {
  private static final long EXECUTIONS =
      "deep".equals(System.getProperty("magpie.profile")) ? 10_000_000 : 100_000;
  private static final int SAMPLES = 10;

  /** The open graphs are a few hundred kilobytes; a kept execution each would be gigabytes. */
  private static final long SLACK = 4 << 20;

  @Test
  void theHeapDoesNotGrowWithTheNumberOfExecutions() {
    HeapSamples heap = new HeapSamples();
    Limits limits = new Limits(1_000, EXECUTIONS, Duration.ofDays(1));
    new Search(new ChaseLevProgram(4), Model.RC11, limits, heap).run();
    assertEquals(SAMPLES, heap.used.size());
    long first = heap.used.get(0);
    assertTrue(
        heap.used.stream().allMatch(used -> used < first + SLACK),
        "bytes in use after each " + EXECUTIONS / SAMPLES + " executions: " + heap.used);
  }

  /** Looks at the heap after a collection, every so many executions. */
  private static final class HeapSamples implements Observer {
    private final List<Long> used = new ArrayList<>();
    private long executions;

    @Override
    public void execution(Execution execution) {
      if (++executions % (EXECUTIONS / SAMPLES) == 0) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        used.add(runtime.totalMemory() - runtime.freeMemory());
      }
    }

    @Override
    public void finding(Finding finding, Execution execution) {}
  }
}
