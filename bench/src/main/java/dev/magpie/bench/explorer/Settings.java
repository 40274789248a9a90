package dev.magpie.bench.explorer;

import java.time.Duration;

/**
 * How long to measure.
 *
 * @param warmUp before the samples
 * @param sample at least, for each of the samples
 * @param heapExecutions after how many executions the measure of the heap ends
 */
record Settings(Duration warmUp, Duration sample, long heapExecutions) {
  /** Of which the median is taken. */
  static final int SAMPLES = 5;

  private static final int HEAP_POINTS = 10;

  /** Reads seconds, seconds and executions. */
  static Settings parse(String warmUp, String sample, String heapExecutions) {
    return new Settings(
        Duration.ofSeconds(Long.parseLong(warmUp)),
        Duration.ofSeconds(Long.parseLong(sample)),
        Long.parseLong(heapExecutions));
  }

  String[] arguments() {
    return new String[] {"" + warmUp.toSeconds(), "" + sample.toSeconds(), "" + heapExecutions};
  }

  /** After how many executions the heap is measured again. */
  long heapStep() {
    return Math.max(1, heapExecutions / HEAP_POINTS);
  }
}
