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
          awaitEnd(pool);
        });
  }

  /**
   * Waits for the end of a pool that has been shut down.
   *
   * @throws IllegalStateException if it has not ended after {@value #END_SECONDS} s
   */
  static void awaitEnd(ExecutorService pool) throws InterruptedException {
    if (!pool.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException(pool + " has not ended after " + END_SECONDS + " s");
    }
  }

  @Override
  public void close() throws InterruptedException {
    end.await();
  }
}
