package dev.magpie.bench.explorer;

import java.time.Duration;

/**
 * How long to measure.
 *
 * @param warmUp before the samples
 * @param sample at least, for each of the samples
 * @param samples of which the median is taken
 * @param heapExecutions after how many executions the measure of the heap ends
 */
record Settings(Duration warmUp, Duration sample, int samples, long heapExecutions) {
  /** What the arguments are. */
  static final String USAGE = "WARMUP_MS SAMPLE_MS SAMPLES HEAP_EXECUTIONS";

  private static final int HEAP_POINTS = 10;

  Settings {
    if (samples < 1) {
      throw new IllegalArgumentException(samples + " samples: expected at least 1");
    }
  }

  /** Reads milliseconds, milliseconds, a count and executions. */
  static Settings parse(String warmUp, String sample, String samples, String heapExecutions) {
    return new Settings(
        Duration.ofMillis(Long.parseLong(warmUp)),
        Duration.ofMillis(Long.parseLong(sample)),
        Integer.parseInt(samples),
        Long.parseLong(heapExecutions));
  }

  String[] arguments() {
    return new String[] {
      "" + warmUp.toMillis(), "" + sample.toMillis(), "" + samples, "" + heapExecutions
    };
  }

  /** After how many executions the heap is measured again. */
  long heapStep() {
    return Math.max(1, heapExecutions / HEAP_POINTS);
  }
}
