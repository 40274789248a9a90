package dev.magpie.queue;

import java.util.Queue;

/**
 * Takes the tasks for which a {@link LocalQueue} has no room. It must not run out of room itself,
 * and must not use the queue that overflows.
 *
 * @param <T> the tasks; never null
 */
public interface Overflow<T> {

  /** Accepts one task. If this throws, the task was not accepted. */
  void push(T task);

  /**
   * Accepts all tasks of the batch, to be taken in its order, and removes each from the batch as it
   * is accepted. If this throws, the tasks that are left in the batch were not accepted.
   */
  void pushBatch(Queue<? extends T> batch);
}
