package dev.magpie.pool;

import dev.magpie.queue.Node;

/** A task that is no {@link Task}, in a node, for queues that hold nothing else. */
final class TaskNode extends Node implements Runnable {

  private final Runnable task;

  private TaskNode(Runnable task) {
    this.task = task;
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
    if (item instanceof Task task) {
      task.mark.clear();
    }
    return unwrap(item);
  }

  @Override
  public void run() {
    task.run();
  }

  @Override
  public String toString() {
    return task.toString();
  }
}
