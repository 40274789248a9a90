package dev.magpie.pool.protocol;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts the tasks that a pool has accepted and not yet finished, and says whether it still
 * accepts. Both are in one word, so that a submission and a shutdown that race agree on who came
 * first: a task is counted before it is queued, and the pool ends when it is closed and the count
 * is zero.
 */
public final class TaskCount {

  private static final long CLOSED = Long.MIN_VALUE;

  private final AtomicLong word = new AtomicLong();

  /** What the threads that wait for zero wait on; made by the first of them, removed at zero. */
  private final AtomicReference<@Nullable CountDownLatch> quiescence = new AtomicReference<>();

  /** Counts a task, or returns false if the pool no longer accepts any. Any thread. */
  public boolean admit() {
    return admit(1);
  }

  /** Counts so many tasks, or returns false and counts none. Any thread. */
  public boolean admit(int count) {
    while (true) {
      // Any value will do but a closed one, which stays: the CAS fails unless it is the newest.
      long seen = word.getOpaque();
      if (seen < 0) {
        return false;
      }
      if (word.weakCompareAndSetPlain(seen, seen + count)) {
        return true;
      }
    }
  }

  /**
   * Counts a task out that was run, or will not be.
   *
   * @return true if it was the last one and the pool is closed
   */
  public boolean finish() {
    // pool.done release -> pending, await, close, finish: what the task wrote
    // pool.done acquire <- finish: what all other tasks wrote, if this one is the last
    long left = word.decrementAndGet();
    assert (left & ~CLOSED) != ~CLOSED : "more tasks finished than were admitted";
    if ((left & ~CLOSED) == 0) {
      // pool.quiet release -> latch: the count is down before the look for those who wait
      // pool.quiet acquire <- latch: the latch is made
      CountDownLatch waiting = quiescence.getAndSet(null);
      if (waiting != null) {
        waiting.countDown();
      }
    }
    return left == CLOSED;
  }

  /**
   * Accepts no more tasks.
   *
   * @return true if the pool was open and has no task left
   */
  public boolean close() {
    while (true) {
      // Any value will do: the CAS below fails unless it is the newest one.
      long seen = word.getOpaque();
      if (seen < 0) {
        return false;
      }
      // pool.done acquire <- finish: what all tasks wrote, if none is left
      if (word.weakCompareAndSetAcquire(seen, seen | CLOSED)) {
        return seen == 0;
      }
    }
  }

  /** Returns true if no more tasks are accepted. */
  public boolean isClosed() {
    // Once closed it stays so; who must know in time is told by admit.
    return word.getOpaque() < 0;
  }

  /** Returns how many tasks are accepted and not finished. */
  public long pending() {
    // pool.done acquire <- finish: what the tasks wrote, if none is left
    return word.getAcquire() & ~CLOSED;
  }

  /**
   * Waits until no task is pending.
   *
   * @param clock the time in nanoseconds
   * @return false if the time ran out first
   */
  public boolean await(long nanos, LongSupplier clock) throws InterruptedException {
    long start = clock.getAsLong();
    while (true) {
      CountDownLatch latch = latch();
      // pool.done acquire <- finish: what the tasks wrote
      if ((word.getAcquire() & ~CLOSED) == 0) {
        return true;
      }
      long left = Math.max(0, nanos) - (clock.getAsLong() - start);
      if (!latch.await(left, TimeUnit.NANOSECONDS)) {
        return false;
      }
    }
  }

  private CountDownLatch latch() {
    CountDownLatch fresh = new CountDownLatch(1);
    // pool.quiet release -> finish, latch: the latch is made
    // pool.quiet acquire <- finish, latch: the look at the count is no older than who found none
    //   waiting; a latch that is there already is made
    CountDownLatch present = quiescence.compareAndExchange(null, fresh);
    return present == null ? fresh : present;
  }
}
