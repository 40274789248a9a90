package dev.magpie.pool.protocol;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long a thread is ready to wait: until it is interrupted, or until a time is over as well.
 * Made and used by the thread that waits.
 */
public final class Patience {

  private final @Nullable LongSupplier clock;
  private final long start;
  private final long nanos;

  /** How much of the time was left when it was looked at. */
  private long left;

  private Patience(@Nullable LongSupplier clock, long nanos) {
    this.clock = clock;
    this.nanos = nanos;
    start = clock == null ? 0 : clock.getAsLong();
  }

  /** Returns the patience that only an interrupt ends. */
  public static Patience untilInterrupted() {
    return new Patience(null, 0);
  }

  /**
   * Returns the patience that ends when the time is over, counted from now.
   *
   * @param nanos at most so long; with 0 or less there is no patience at all
   * @param clock the time in nanoseconds
   */
  public static Patience ofNanos(long nanos, LongSupplier clock) {
    return new Patience(clock, Math.max(0, nanos));
  }

  /** Returns true if the thread has been interrupted, which it then still is, or its time is up. */
  boolean isOver() {
    if (clock != null) {
      left = nanos - (clock.getAsLong() - start);
    }
    return (clock != null && left <= 0) || Thread.currentThread().isInterrupted();
  }

  /** Blocks for no longer than there was time left when {@link #isOver} was asked. */
  void park(Object blocker) {
    if (clock == null) {
      LockSupport.park(blocker);
    } else {
      LockSupport.parkNanos(blocker, left);
    }
  }
}
