package dev.magpie.pool;

/**
 * Is told of what workers do. Called by the worker itself, where nothing else is said. What a
 * method throws goes to the thread's uncaught exception handler, and the worker goes on.
 */
public interface WorkerHooks {

  /** The worker's thread has started. The next worker is started after this returns. */
  default void onStart(int worker) {}

  /** The worker has run at least one task, finds no more, and is about to sleep. */
  default void afterDrain(int worker) {}

  /** The worker's thread ends. */
  default void onEnd(int worker) {}

  /**
   * A thread could not be started. The tasks stay queued, for the workers that there are and for
   * the next attempt, which the next submission, {@code awaitQuiescence}, {@code awaitTermination}
   * or {@code shutdown} makes, and {@code close} again and again. Called by the thread that made
   * the attempt, and must not wait for the pool; unless overridden, tells the thread's uncaught
   * exception handler.
   */
  default void onStartFailure(Throwable failure) {
    PoolSettings.reportUncaught(failure);
  }
}
