package dev.magpie.pool;

/**
 * Is told of what workers do; every method is called by the worker itself, and does nothing by
 * default. What one throws goes to the thread's uncaught exception handler, and the worker goes on.
 */
public interface WorkerHooks {

  /** The worker's thread has started. */
  default void onStart(int worker) {}

  /** The worker has run all that it found and is about to look for a place to sleep. */
  default void afterDrain(int worker) {}

  /** The worker's thread ends. */
  default void onEnd(int worker) {}

  /**
   * A thread could not be started. The tasks stay queued, for the other workers or for the next
   * attempt, which the next submission or wait makes. Called by the thread that submitted or waits.
   */
  default void onStartFailure(Throwable failure) {}
}
