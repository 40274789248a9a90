package dev.magpie.bench.explorer;

import java.util.List;
import java.util.Locale;

/** Writes readings as tables for people, in Markdown. */
final class ReadingTables {
  private final List<Reading> readings;

  ReadingTables(List<Reading> readings) {
    this.readings = readings;
  }

  @Override
  public String toString() {
    return """
        ### Speed: complete executions a second, median of the samples (slowest to fastest)

        | runner | deque | model | executions | one thread | two threads | ratio |
        |---|---|---|---|---|---|---|
        %s
        ### Growth: the time of one execution, median of the samples

        | deque | executions | microseconds each |
        |---|---|---|
        %s
        ### Heap in use after a garbage collection, one search

        | runner | deque | executions so far | KiB |
        |---|---|---|---|
        %s"""
        .formatted(rows(Measure.SPEED), rows(Measure.GROWTH), rows(Measure.HEAP));
  }

  private String rows(Measure measure) {
    StringBuilder rows = new StringBuilder();
    for (Reading reading : readings) {
      if (reading.workload().measure() == measure && isFirst(reading)) {
        rows.append("| ").append(String.join(" | ", cells(reading))).append(" |\n");
      }
    }
    return rows.toString();
  }

  /** A speed with two threads stands beside that with one. */
  private static boolean isFirst(Reading reading) {
    return reading.workload().threads() == 1;
  }

  private List<String> cells(Reading reading) {
    Workload workload = reading.workload();
    String runner = workload.runner().name().toLowerCase(Locale.ROOT);
    String deque = workload.deque().toString();
    String executions = format("%,d", reading.executions());
    return switch (workload.measure()) {
      case SPEED -> {
        Reading two = withTwoThreads(reading);
        yield List.of(
            runner,
            deque,
            workload.model().name(),
            executions,
            speed(reading),
            speed(two),
            format("%.2f", two.median() / reading.median()));
      }
      case GROWTH -> List.of(deque, executions, format("%.2f", reading.median()));
      case HEAP -> List.of(runner, deque, executions, format("%,.0f", reading.median()));
    };
  }

  private Reading withTwoThreads(Reading one) {
    Workload with = one.workload();
    Workload two = new Workload(with.measure(), with.runner(), with.deque(), with.model(), 2);
    return readings.stream()
        .filter(reading -> reading.workload().equals(two))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no reading of " + two));
  }

  private static String speed(Reading reading) {
    return format("%,.0f (%,.0f to %,.0f)", reading.median(), reading.low(), reading.high());
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
