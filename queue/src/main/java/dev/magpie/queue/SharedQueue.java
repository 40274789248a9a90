package dev.magpie.queue;

import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * An unbounded queue of tasks into which any thread pushes and from which any thread takes.
 *
 * @param <T> the tasks; never null
 */
public interface SharedQueue<T> extends Overflow<T> {

  /** Adds a task. */
  @Override
  void push(T task);

  /** Moves all tasks of the batch into the queue. */
  @Override
  void pushBatch(Queue<? extends T> batch);

  /**
   * Takes a task.
   *
   * @return null if nothing was taken: the queue was empty at some instant of the call, or, where
   *     the implementation says so, another thread was taking
   */
  @Nullable T steal();

  /**
   * Takes several tasks: returns one, and leaves the others in {@code destination}, of which the
   * caller is the owner. How many, the implementation says; never more than there is room for.
   *
   * @return null if nothing was taken, for the reasons given at {@link #steal}
   */
  @Nullable T stealBatchAndPop(LocalQueue<T> destination);

  /**
   * Returns true if the queue was empty at some instant of the call. Tasks that a thread is just
   * taking may count as in the queue.
   */
  boolean isEmpty();
}
