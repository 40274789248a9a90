package dev.magpie.pool.counters;

/**
 * Counts times by their size, in buckets that are as wide as one part in {@value #LINEAR} of what
 * they hold, or 1. One thread records, any thread reads.
 *
 * <p>Log-linear, after Gil Tene's HdrHistogram: each power of two has {@value #LINEAR} buckets.
 */
final class Histogram {

  static final int LINEAR = 32;

  private static final int LINEAR_BITS = Integer.numberOfTrailingZeros(LINEAR);
  private static final int SUM = 0;
  private static final int MAX = 1;
  private static final int FIRST_BUCKET = 2;

  private final int buckets;
  private final PaddedCounters counters;

  /** Makes an empty histogram for times up to {@code largest}; longer ones count as that. */
  Histogram(long largest) {
    buckets = bucket(largest) + 1;
    counters = new PaddedCounters(FIRST_BUCKET + buckets);
  }

  /** Returns the bucket of a time from 0 up. */
  static int bucket(long time) {
    int excess = Math.max(0, Long.SIZE - 1 - Long.numberOfLeadingZeros(time | 1) - LINEAR_BITS);
    return (excess << LINEAR_BITS) + (int) (time >>> excess);
  }

  /** Returns the longest time of a bucket. */
  static long upperBound(int bucket) {
    int excess = Math.max(0, (bucket >>> LINEAR_BITS) - 1);
    long scaled = bucket - ((long) excess << LINEAR_BITS);
    return (scaled << excess) + ((1L << excess) - 1);
  }

  /** Records a time; one that is negative, since the clock went back, as 0. The writer only. */
  void record(long time) {
    long valid = Math.max(0, time);
    // The count comes between the greatest, which is never less than one that counts, and the sum,
    // which is never greater than that of those that count.
    counters.set(MAX, Math.max(valid, counters.own(MAX)));
    counters.add(FIRST_BUCKET + Math.min(bucket(valid), buckets - 1), 1);
    counters.add(SUM, valid);
  }

  /** Adds what was recorded to a sum. Any thread. */
  void addTo(Tally tally) {
    tally.sum += counters.get(SUM);
    for (int bucket = 0; bucket < buckets; bucket++) {
      tally.counts[bucket] += counters.get(FIRST_BUCKET + bucket);
    }
    tally.max = Math.max(tally.max, counters.get(MAX));
  }

  /** Returns a sum of nothing yet, for histograms such as this. */
  Tally newTally() {
    return new Tally(buckets);
  }
}
