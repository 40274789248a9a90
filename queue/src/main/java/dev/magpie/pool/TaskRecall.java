package dev.magpie.pool;

import dev.magpie.queue.Stealer;
import java.util.ArrayList;
import java.util.List;

/** Takes back from the queues of a pool the tasks that no worker has begun. */
final class TaskRecall {

  private final PoolContext context;
  private final List<Runnable> recalled = new ArrayList<>();

  TaskRecall(PoolContext context) {
    this.context = context;
  }

  List<Runnable> recall() {
    context.hold(true);
    try {
      for (Worker worker : context.workers) {
        drain(worker.stealer());
      }
      Runnable task = context.injector.steal();
      while (task != null) {
        takeBack(task);
        task = context.injector.steal();
      }
    } finally {
      context.hold(false);
    }
    return recalled;
  }

  private void drain(Stealer<Runnable> stealer) {
    while (!stealer.isEmpty()) {
      Runnable task = stealer.steal();
      if (task == null) {
        // Another thief is at work; it is done soon, as it runs no tasks meanwhile.
        Thread.onSpinWait();
      } else {
        takeBack(task);
      }
    }
  }

  /** Counts a task out that will not be run; one that a worker has helped is not given back. */
  private void takeBack(Runnable task) {
    if (!(task instanceof PoolFuture<?> future) || future.giveBack()) {
      recalled.add(task);
    }
    context.finishTask();
  }
}
