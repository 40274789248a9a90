package dev.magpie.pool;

/** Is told of each task that throws. */
@FunctionalInterface
public interface TaskFailureHandler {

  /**
   * Handles what a task threw. Called by the worker that ran it, which goes on afterwards. What
   * this throws goes to the thread's uncaught exception handler.
   */
  void onFailure(Runnable task, Throwable failure);
}
