package dev.magpie.pool;

import dev.magpie.pool.protocol.QueuedMark;
import dev.magpie.queue.Node;

/**
 * A task for a {@link WorkStealingPool}: its own list node, so that a pool with the buffer and the
 * list of Zap queues it without allocation.
 *
 * <p>A task is queued once at a time: to submit it while it is still queued fails with an {@link
 * IllegalStateException}. It may be submitted again once it has begun to run, or was returned by
 * {@code shutdownNow}.
 */
public abstract class Task extends Node implements Runnable {

  /** Set while the task is in a pool's queues. */
  final QueuedMark mark = new QueuedMark();

  /** When it was submitted, if somebody wants to know. Passed on with the task by the queue. */
  long submitted;

  /** Makes a task that is not scheduled. */
  protected Task() {}
}
