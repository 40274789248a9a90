package dev.magpie.pool;

import dev.magpie.queue.Node;

/**
 * A task that is no {@link Task}, in a node: for queues that hold nothing else, and for the time of
 * its submission.
 */
class TaskNode extends Node implements Runnable {

  private final Runnable task;

  private TaskNode(Runnable task) {
    this.task = task;
  }

  /** With the time at which the task was submitted. */
  private static final class Timed extends TaskNode {
    private final long submitted;

    Timed(Runnable task, long submitted) {
      super(task);
      this.submitted = submitted;
    }
  }

  /** Returns what stands for the task in any queue, and knows the time of its submission. */
  static Runnable wrapSubmitted(Runnable task, long time) {
    if (task instanceof Task node) {
      node.submitted = time;
      return node;
    }
    if (task instanceof PoolFuture<?> future) {
      future.submitted = time;
    }
    return new Timed(task, time);
  }

  /** Returns the time that is known by {@link #wrapSubmitted}. */
  static long submitted(Runnable item) {
    if (item instanceof Task task) {
      return task.submitted;
    }
    return item instanceof Timed timed ? timed.submitted : 0;
  }

  /** Returns what stands for the task in a queue of nodes. */
  static Runnable wrap(Runnable task) {
    return task instanceof Task ? task : new TaskNode(task);
  }

  /** Returns the task that an item of a queue stands for. */
  static Runnable unwrap(Runnable item) {
    return item instanceof TaskNode node ? node.task : item;
  }

  /** Returns the task that an item stands for, which has left its queue and may be queued again. */
  static Runnable release(Runnable item) {
    // One look for all that are no nodes: this is on the way of every task.
    if (!(item instanceof Node)) {
      return item;
    }
    if (item instanceof Task task) {
      task.mark.clear();
    }
    return unwrap(item);
  }

  @Override
  public final void run() {
    task.run();
  }

  @Override
  public final String toString() {
    return task.toString();
  }
}
