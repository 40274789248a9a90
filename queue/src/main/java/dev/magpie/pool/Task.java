package dev.magpie.pool;

import dev.magpie.queue.Node;

/**
 * A task for a {@link WorkStealingPool}: its own list node, so that a pool with the buffer and the
 * list of Zap queues it without allocation. It may be scheduled again once it has begun to run.
 */
public abstract class Task extends Node implements Runnable {

  /** Makes a task that is not scheduled. */
  protected Task() {}
}
