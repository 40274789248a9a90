package dev.magpie.bench.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExplorerBenchmarkTest {

  @Test
  void speedIsMeasuredUpToSoManyThieves() {
    assertEquals(Set.of(2), thieves(ExplorerBenchmark.workloads(2)));
    assertEquals(Set.of(2, 3), thieves(ExplorerBenchmark.workloads(3)));
  }

  @Test
  void growthAndHeapAreMeasuredAlways() {
    assertEquals(others(ExplorerBenchmark.workloads(3)), others(ExplorerBenchmark.workloads(2)));
    assertEquals(10, others(ExplorerBenchmark.workloads(2)).size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void otherNumbersAreRefused(int thieves) {
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> ExplorerBenchmark.workloads(thieves));
    assertEquals(thieves + " thieves: expected 2 or 3", e.getMessage());
  }

  private static Set<Integer> thieves(List<Workload> workloads) {
    return workloads.stream()
        .filter(workload -> workload.measure() == Measure.SPEED)
        .map(workload -> workload.deque().thieves())
        .collect(Collectors.toSet());
  }

  private static List<Workload> others(List<Workload> workloads) {
    return workloads.stream().filter(workload -> workload.measure() != Measure.SPEED).toList();
  }
}
