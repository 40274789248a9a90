package dev.magpie.pool;

/**
 * Is told of what workers do. Called by the worker itself, where nothing else is said. What a
 * method throws goes to the thread's uncaught exception handler, and the worker goes on.
 */
public interface WorkerHooks {

  /** The worker's thread has started. */
  default void onStart(int worker) {}

  /** The worker has run all that it found and is about to look for a place to sleep. */
  default void afterDrain(int worker) {}

  /** The worker's thread ends. */
  default void onEnd(int worker) {}

  /**
   * A thread could not be started. The tasks stay queued, for the workers that there are and for
   * the next attempt, which the next submission, wait or shutdown makes. Called by the thread that
   * made the attempt; unless overridden, tells its uncaught exception handler.
   */
  default void onStartFailure(Throwable failure) {
    PoolSettings.reportUncaught(failure);
  }
}
