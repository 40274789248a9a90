package dev.magpie.bench.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.model.Model;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measures as briefly as can be: that there are readings, not which. */
final class MeasurementTest {
  private static final DequeSize SMALL = new DequeSize(3, 2, 0, 0);

  private static List<Reading> readings(Measure measure, long heapExecutions) {
    List<Reading> readings = new ArrayList<>();
    Workload workload = new Workload(measure, Runner.DIRECT, SMALL, Model.RC11, 1);
    Settings settings = new Settings(Duration.ZERO, Duration.ZERO, 3, heapExecutions);
    Measurement.run(workload, settings, readings::add);
    return readings;
  }

  @Test
  void aSpeedIsOneReadingWithItsExtremes() {
    Reading reading = readings(Measure.SPEED, 0).get(0);
    assertEquals(262, reading.executions());
    assertTrue(0 < reading.low(), reading.toTsv());
    assertTrue(reading.low() <= reading.median(), reading.toTsv());
    assertTrue(reading.median() <= reading.high(), reading.toTsv());
  }

  @Test
  void theHeapIsReadTenTimes() {
    List<Long> executions = readings(Measure.HEAP, 200).stream().map(Reading::executions).toList();
    assertEquals(List.of(20L, 40L, 60L, 80L, 100L, 120L, 140L, 160L, 180L, 200L), executions);
  }

  @Test
  void aSearchTooShortToWatchItsHeapFails() {
    assertThrows(IllegalStateException.class, () -> readings(Measure.HEAP, 1_000));
  }
}
