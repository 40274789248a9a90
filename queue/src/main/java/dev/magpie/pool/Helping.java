package dev.magpie.pool;

import org.jspecify.annotations.Nullable;

/** A worker whose own task waits for tasks of the same pool: it runs them itself. */
final class Helping {

  /** How many tasks may wait for each other on one worker's stack. */
  static final int MAX_DEPTH = 512;

  private final PoolContext context;
  private final Worker worker;
  private int depth;

  Helping(PoolContext context, Worker worker) {
    this.context = context;
    this.worker = worker;
  }

  /**
   * Runs a task that the worker's own task waits for.
   *
   * @throws IllegalStateException if tasks wait for each other too deeply
   */
  void run(PoolFuture<?> future) {
    if (depth == MAX_DEPTH) {
      throw new IllegalStateException(
          "worker " + worker.index() + ": " + MAX_DEPTH + " tasks wait for each other in a chain");
    }
    depth++;
    try {
      worker.runHelped(future);
    } finally {
      depth--;
      if (future.isCancelled()) {
        worker.settleInterrupt();
      }
      dropHelped();
    }
  }

  /**
   * Drops tasks that have been helped, so that a worker that only ever helps leaves no trail
   * behind. In each queue from which the worker takes first it looks as far as the next task that
   * has not been helped, which goes to the end.
   */
  private void dropHelped() {
    for (int level = 0; level < context.levels(); level++) {
      WorkerQueues queues = worker.queues(level);
      Runnable item = takeOne(queues);
      while (item != null && isHelped(item)) {
        context.finishTask();
        item = takeOne(queues);
      }
      if (item != null) {
        requeue(item, queues);
      }
    }
  }

  private static @Nullable Runnable takeOne(WorkerQueues queues) {
    Runnable item = queues.local.pop();
    if (item == null && queues.list != null) {
      item = queues.list.steal();
    }
    return item == null ? queues.shared.steal() : item;
  }

  private static boolean isHelped(Runnable item) {
    return TaskNode.unwrap(item) instanceof PoolFuture<?> future && future.isStarted();
  }

  private void requeue(Runnable item, WorkerQueues queues) {
    boolean queued = false;
    try {
      queues.push(item);
      queued = true;
      // A peer may have looked for the task while it was in no queue, and be asleep by now.
      context.idle.notifyWork();
    } finally {
      if (!queued) {
        // No memory to queue it with: better now than never.
        worker.execute(item);
      }
    }
  }
}
