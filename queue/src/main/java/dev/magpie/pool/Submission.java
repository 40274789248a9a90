package dev.magpie.pool;

import dev.magpie.queue.Batch;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/** How tasks come into a pool's queues: counted, marked, queued, and announced to the workers. */
final class Submission {

  private final PoolContext context;
  private final boolean hasNodes;

  Submission(PoolContext context) {
    this.context = context;
    hasNodes = context.settings.queues().hasNodes();
  }

  /** Queues a task, in the queues of the calling worker or in the shared one. */
  void execute(Runnable task, int level) {
    if (task instanceof Task node) {
      mark(node);
    }
    boolean admitted = context.tasks.admit();
    boolean queued = false;
    try {
      if (!admitted) {
        throw new RejectedExecutionException("task " + task + ": the pool is shut down");
      }
      push(task, level);
      queued = true;
    } finally {
      if (!queued) {
        giveUp(task, admitted);
      }
    }
    context.idle.notifyWork();
  }

  private void push(Runnable task, int level) {
    Worker worker = Worker.current(context);
    Runnable item = task;
    if (context.observation != null) {
      item = context.observation.submit(worker, task);
    } else if (hasNodes) {
      item = TaskNode.wrap(task);
    }
    if (worker == null) {
      context.shared(level).push(item);
    } else {
      worker.queues(level).push(item);
    }
  }

  /** Queues all tasks of the batch, or throws and queues none. */
  void schedule(Batch<? extends Task> batch, int level) {
    int count = batch.size();
    if (count == 0) {
      return;
    }
    // Made before anything is counted or marked: to take that back must need no memory.
    Consumer<Task> giveUpAdmitted = task -> giveUp(task, true);
    Consumer<Task> giveUpRefused = task -> giveUp(task, false);
    markAll(batch);
    boolean admitted = context.tasks.admit(count);
    try {
      if (!admitted) {
        throw new RejectedExecutionException("batch of " + count + " tasks: the pool is shut down");
      }
      pushAll(batch, level);
    } finally {
      // Nothing is left in the batch, unless the pool is shut down or memory has run out.
      batch.forEach(admitted ? giveUpAdmitted : giveUpRefused);
      if (batch.size() < count) {
        context.idle.notifyWork();
      }
    }
  }

  /** Moves the batch into a queue; if that throws, what was not accepted is in the batch. */
  private <T extends Task> void pushAll(Batch<T> batch, int level) {
    Worker worker = Worker.current(context);
    if (context.observation != null) {
      batch.forEach(task -> context.observation.submit(worker, task));
    }
    if (worker == null) {
      context.shared(level).pushBatch(batch);
    } else if (context.settings.queues().localHasNodes()) {
      worker.queues(level).pushBatch(batch);
    } else {
      pushUnlinked(worker.queues(level), batch);
    }
  }

  /** For queues that know no nodes: to take all at one instant they need them out of the batch. */
  private static <T extends Task> void pushUnlinked(WorkerQueues queues, Batch<T> batch) {
    Queue<T> tasks = new ArrayDeque<>(batch.size());
    while (!batch.isEmpty()) {
      tasks.add(batch.remove());
    }
    try {
      queues.pushBatch(tasks);
    } finally {
      while (!tasks.isEmpty()) {
        batch.add(tasks.remove());
      }
    }
  }

  private static void markAll(Batch<? extends Task> batch) {
    Iterator<? extends Task> marking = batch.iterator();
    Iterator<? extends Task> clearing = batch.iterator();
    int marked = 0;
    boolean complete = false;
    try {
      for (; marking.hasNext(); marked++) {
        mark(marking.next());
      }
      complete = true;
    } finally {
      for (; !complete && marked > 0; marked--) {
        clearing.next().mark.clear();
      }
    }
  }

  private static void mark(Task task) {
    if (!task.mark.set()) {
      throw new IllegalStateException("task " + task + " is queued already");
    }
  }

  private void giveUp(Runnable task, boolean admitted) {
    TaskNode.release(task);
    if (admitted) {
      context.finishTask();
    }
  }
}
