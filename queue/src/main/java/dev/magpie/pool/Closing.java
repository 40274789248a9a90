package dev.magpie.pool;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** How a pool ends. */
final class Closing {

  /** How long {@link #close} waits before it tries again to start a thread. */
  private static final long RETRY_MILLIS = 100;

  private final PoolContext context;

  Closing(PoolContext context) {
    this.context = context;
  }

  /** Accepts no more tasks. */
  void shutdown() {
    if (context.tasks.close()) {
      context.idle.shutdown();
    }
    context.retryStart();
  }

  /** Accepts no more tasks, takes back those that have not begun, and interrupts the others. */
  List<Runnable> shutdownNow() {
    shutdown();
    try {
      return new TaskRecall(context).recall();
    } finally {
      context.workers.forEach(Worker::stop);
    }
  }

  /** Shuts down and waits for the end; an interrupt stops the tasks, and is kept. */
  void close() {
    shutdown();
    boolean interrupted = false;
    while (context.terminated.getCount() > 0) {
      try {
        context.terminated.await(RETRY_MILLIS, TimeUnit.MILLISECONDS);
        context.retryStart();
      } catch (InterruptedException e) {
        if (!interrupted) {
          interrupted = true;
          shutdownNow();
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
