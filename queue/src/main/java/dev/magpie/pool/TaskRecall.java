package dev.magpie.pool;

import dev.magpie.queue.SharedQueue;
import java.util.ArrayList;
import java.util.List;

/** Takes back from the queues of a pool the tasks that no worker has begun. */
final class TaskRecall {

  private final PoolContext context;
  private final List<Runnable> recalled = new ArrayList<>();
  private int taken;

  TaskRecall(PoolContext context) {
    this.context = context;
  }

  List<Runnable> recall() {
    context.hold(true);
    try {
      int before;
      do {
        before = taken;
        drainAll();
        // A worker that was just stealing may have put tasks into queues that were drained before.
      } while (taken != before);
    } finally {
      context.hold(false);
    }
    return recalled;
  }

  private void drainAll() {
    for (int level = 0; level < context.levels(); level++) {
      for (Worker worker : context.workers) {
        worker.queues(level).drain(this::takeBack);
      }
      drain(context.shared(level));
    }
  }

  private void drain(SharedQueue<Runnable> queue) {
    Runnable item = queue.steal();
    while (item != null || !queue.isEmpty()) {
      if (item == null) {
        // A worker is taking; it is done soon, as it begins no task meanwhile.
        Thread.onSpinWait();
      } else {
        takeBack(item);
      }
      item = queue.steal();
    }
  }

  /** Counts a task out that will not be run; one that a worker has helped is not given back. */
  private void takeBack(Runnable item) {
    taken++;
    Runnable task = TaskNode.release(item);
    if (!(task instanceof PoolFuture<?> future) || future.giveBack()) {
      recalled.add(task);
    }
    context.finishTask();
  }
}
