package dev.magpie.pool.metrics;

/**
 * How long something took, in nanoseconds. A percentile p is a time that at least p percent of the
 * measured ones do not exceed; it is never less than the exact one, nor greater by more than one
 * part in {@value #PRECISION}. Without any measured times all are 0.
 *
 * @param count how many were measured
 * @param mean their exact mean; while others are being measured, the last of them may be missing in
 *     it
 * @param p50 the median
 * @param p90 the 90th percentile
 * @param p99 the 99th percentile
 * @param p999 the 99.9th percentile
 * @param max the greatest, exact
 */
public record Distribution(
    long count, double mean, long p50, long p90, long p99, long p999, long max) {

  /** By what part of itself a percentile may be too great. */
  public static final int PRECISION = 32;

  /** Returns the times in microseconds, in columns. */
  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "mean %.1f us, 50%% %.1f, 90%% %.1f, 99%% %.1f, 99.9%% %.1f, max %.1f (%d)",
        mean / 1e3,
        p50 / 1e3,
        p90 / 1e3,
        p99 / 1e3,
        p999 / 1e3,
        max / 1e3,
        count);
  }
}
