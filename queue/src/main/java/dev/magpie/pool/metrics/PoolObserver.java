package dev.magpie.pool.metrics;

import org.jspecify.annotations.Nullable;

/**
 * Is told what happens in a pool, as it happens. Times are the pool's clock's, in nanoseconds.
 *
 * <p>Each method is called by the thread that does what it tells: a worker, or for {@link
 * #onSubmit} the submitter; of one worker never at the same time, of several it may be. What a
 * method throws goes to that thread's uncaught exception handler, and harms neither task nor pool.
 * It should be short: the pool waits for it.
 */
public interface PoolObserver {

  /** In place of a worker's index: a thread that is no worker of the pool. */
  int OUTSIDE = -1;

  /**
   * A task was accepted, and is about to be queued.
   *
   * @param worker the index of the worker that submits it, or {@link #OUTSIDE}
   */
  default void onSubmit(int worker, Runnable task, long time) {}

  /** A worker begins a task. */
  default void onStart(int worker, Runnable task, long submitted, long started) {}

  /**
   * A task has ended; its future, if it has one, may have been completed already.
   *
   * @param failure what it threw; null if it ended normally or was cancelled
   */
  default void onEnd(
      int worker,
      Runnable task,
      long submitted,
      long started,
      long ended,
      @Nullable Throwable failure) {}

  /** A worker found no task anywhere and is about to sleep. */
  default void onPark(int worker, long time) {}

  /** A worker was woken. */
  default void onWake(int worker, long time) {}

  /** A worker looks for tasks at one of its peers. */
  default void onStealAttempt(int thief, int victim) {}

  /**
   * That look was successful.
   *
   * @param tasks how many tasks were taken, from 1; not those that others took from the thief again
   *     meanwhile
   */
  default void onSteal(int thief, int victim, int tasks) {}

  /**
   * A worker's own queue was full.
   *
   * @param tasks how many tasks went to a shared queue or list instead, from 1
   */
  default void onOverflow(int worker, int tasks) {}
}
