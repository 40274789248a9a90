package dev.magpie.pool.counters;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Numbers that one thread writes and any thread reads, with no other data on their cache lines.
 * What the writer counted before a number is seen by who reads that number first: see edge
 * metrics.order.
 */
final class PaddedCounters {

  /** Two lines of 64 bytes, as processors fetch lines in pairs. */
  static final int PADDING = 128 / Long.BYTES;

  private final AtomicLongArray cells;

  PaddedCounters(int counters) {
    cells = new AtomicLongArray(PADDING + counters + PADDING);
  }

  /** The writer only. */
  void add(int counter, long amount) {
    set(counter, own(counter) + amount);
  }

  /** The writer only. */
  void set(int counter, long value) {
    // metrics.order release -> get: what was counted before
    cells.setRelease(PADDING + counter, value);
  }

  /** Returns what the writer itself has written. The writer only. */
  long own(int counter) {
    return cells.getPlain(PADDING + counter);
  }

  /** Any thread. */
  long get(int counter) {
    // metrics.order acquire <- set: what was counted before
    return cells.getAcquire(PADDING + counter);
  }
}
