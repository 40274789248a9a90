package dev.magpie.pool.counters;

import dev.magpie.pool.metrics.Distribution;
import java.util.Arrays;

/** What was read from one histogram or several. Used by one thread. */
final class Tally {

  final long[] counts;
  long sum;
  long max;

  Tally(int buckets) {
    counts = new long[buckets];
  }

  long count() {
    return Arrays.stream(counts).sum();
  }

  void add(Tally other) {
    for (int bucket = 0; bucket < counts.length; bucket++) {
      counts[bucket] += other.counts[bucket];
    }
    sum += other.sum;
    max = Math.max(max, other.max);
  }

  Distribution distribution() {
    long count = count();
    double mean = count == 0 ? 0 : (double) sum / count;
    return new Distribution(
        count,
        mean,
        percentile(count, 500),
        percentile(count, 900),
        percentile(count, 990),
        percentile(count, 999),
        max);
  }

  /** Returns the least upper bound of a bucket that covers so many thousandths of the times. */
  private long percentile(long count, long thousandths) {
    long needed = count / 1000 * thousandths + (count % 1000 * thousandths + 999) / 1000;
    long covered = 0;
    for (int bucket = 0; bucket < counts.length; bucket++) {
      covered += counts[bucket];
      if (covered >= needed && covered > 0) {
        return Math.min(max, Histogram.upperBound(bucket));
      }
    }
    return 0;
  }
}
