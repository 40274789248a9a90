package dev.magpie.bench.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.model.Model;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReadingTest {
  private static final DequeSize DEQUE = DequeSize.published(2);

  private static Reading reading(Measure measure, int threads, double median) {
    Workload workload = new Workload(measure, Runner.BYTECODE, DEQUE, Model.SC, threads);
    return new Reading(workload, 3_065, median, median / 2, median * 2);
  }

  @Test
  void whatIsWrittenIsRead() {
    Reading reading = reading(Measure.HEAP, 1, 12.5);
    assertEquals(reading, Reading.parse(reading.toTsv()));
    assertEquals(Reading.HEADER.split("\t").length, reading.toTsv().split("\t").length);
  }

  @Test
  void anythingElseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Reading.parse("SPEED\tDIRECT"));
    assertThrows(IllegalArgumentException.class, () -> DequeSize.parse("many thieves"));
  }

  @Test
  void speedsStandSideBySideWithTheirRatio() {
    String tables =
        new ReadingTables(
                List.of(
                    reading(Measure.SPEED, 1, 1_000),
                    reading(Measure.SPEED, 2, 1_700),
                    reading(Measure.GROWTH, 1, 9.876),
                    reading(Measure.HEAP, 1, 2_048)))
            .toString();
    assertContains(
        tables,
        "| bytecode | 2 thieves, +5 -3 +2 | sc | 3,065 | 1,000 (500 to 2,000)"
            + " | 1,700 (850 to 3,400) | 1.70 |\n");
    assertContains(tables, "| 2 thieves, +5 -3 +2 | 3,065 | 9.88 |\n");
    assertContains(tables, "| bytecode | 2 thieves, +5 -3 +2 | 3,065 | 2,048 |\n");
  }

  @Test
  void aSpeedWithoutItsSecondThreadIsAnError() {
    ReadingTables tables = new ReadingTables(List.of(reading(Measure.SPEED, 1, 1_000)));
    assertThrows(IllegalArgumentException.class, tables::toString);
  }

  private static void assertContains(String text, String part) {
    assertTrue(text.contains(part), () -> part + " is not in\n" + text);
  }
}
