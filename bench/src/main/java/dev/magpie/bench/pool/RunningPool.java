package dev.magpie.bench.pool;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A pool that has been started.
 *
 * @param executor what runs tasks: the pool itself, with nothing in between
 * @param end shuts the pool down and waits until its workers have ended
 */
record RunningPool(Executor executor, End end) implements AutoCloseable {

  /** How long bursts are submitted before a measurement, in milliseconds; tests measure nothing. */
  private static final int HOT_MILLIS = Integer.getInteger("magpie.bench.hotMillis", 700);

  private static final int HOT_BURST = 100;

  /** How long a pool may take to end, in seconds. */
  static final int END_SECONDS = 10;

  /** The end of a pool. */
  @FunctionalInterface
  interface End {
    void await() throws InterruptedException;
  }

  static RunningPool of(ExecutorService pool) {
    return new RunningPool(
        pool,
        () -> {
          pool.shutdown();
          requireEnd(pool.awaitTermination(END_SECONDS, TimeUnit.SECONDS), pool);
        });
  }

  /**
   * Submits bursts for a while, at least one, so that all that a pool does is compiled even where a
   * benchmark submits a task only now and then.
   */
  void heat() {
    Countdown countdown = new Countdown();
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(HOT_MILLIS);
    do {
      Burst.submit(executor, HOT_BURST, countdown);
      countdown.await();
    } while (System.nanoTime() < end);
  }

  /** Throws an {@link IllegalStateException} if the pool has not ended in time. */
  static void requireEnd(boolean ended, Object pool) {
    if (!ended) {
      throw new IllegalStateException(pool + " has not ended after " + END_SECONDS + " s");
    }
  }

  /**
   * Ends the pool.
   *
   * @throws IllegalStateException if it does not end, or the caller is interrupted
   */
  @Override
  public void close() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted before the pool had ended", e);
    }
  }
}
