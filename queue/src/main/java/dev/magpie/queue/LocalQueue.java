package dev.magpie.queue;

import dev.magpie.queue.buffer.BufferQueue;
import dev.magpie.queue.deque.DequeQueue;
import dev.magpie.queue.deque.Flavour;
import dev.magpie.queue.ring.RingQueue;
import java.util.Collection;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The owner's handle of a queue of tasks with a maximum, from which other threads may steal: FIFO,
 * a LIFO deque apart.
 *
 * <p>One thread, the owner, may call these methods, {@link #stealer()} apart; every other thread
 * takes tasks through the {@link Stealer}. The owner is the thread that calls first; with
 * assertions on, a call by any other thread fails until {@link #handOver()}. A queue never drops a
 * task: one that was accepted is popped, stolen, or handed to the {@link Overflow}.
 *
 * @param <T> the tasks; never null
 */
public interface LocalQueue<T> {

  /** The capacity of a queue made by {@link #ring()} or {@link #buffer()}. */
  int DEFAULT_CAPACITY = 256;

  /** Returns an empty ring of {@value #DEFAULT_CAPACITY} slots; see {@link #ring(int)}. */
  static <T> LocalQueue<T> ring() {
    return ring(DEFAULT_CAPACITY);
  }

  /**
   * Returns an empty ring, the local queue of Tokio's multi-threaded scheduler. All its operations
   * but {@code push} into an overflow are lock-free and allocate nothing; a thief that stops in the
   * middle of a steal delays other thieves and turns pushes into a full queue over to the overflow,
   * but never stops the owner.
   *
   * @param capacity the number of slots, a power of two from 2 to 2<sup>30</sup>
   * @throws IllegalArgumentException if {@code capacity} is anything else
   */
  static <T> LocalQueue<T> ring(int capacity) {
    return new RingQueue<>(capacity);
  }

  /** Returns an empty buffer of {@value #DEFAULT_CAPACITY} slots; see {@link #buffer(int)}. */
  static <T extends Node> LocalQueue<T> buffer() {
    return buffer(DEFAULT_CAPACITY);
  }

  /**
   * Returns an empty buffer, the local queue of Zap's thread pool, for tasks that are nodes. All
   * its operations but {@code push} into an overflow are lock-free and allocate nothing, and a
   * thief that stops in the middle of a steal hinders nobody; but a task that a thief has taken
   * stays reachable through the buffer until the owner's next pop.
   *
   * @param capacity the number of slots, a power of two from 2 to 2<sup>30</sup>
   * @throws IllegalArgumentException if {@code capacity} is anything else
   */
  static <T extends Node> LocalQueue<T> buffer(int capacity) {
    return new BufferQueue<>(capacity);
  }

  /**
   * Returns an empty deque whose owner pops the newest task first, the default local queue of
   * crossbeam. It grows and shrinks with its tasks, of which it holds up to 2<sup>30</sup>; a push
   * that finds so many gives its task to the overflow alone. All its operations are lock-free, and
   * those of the owner wait-free.
   */
  static <T> LocalQueue<T> lifoDeque() {
    return new DequeQueue<>(Flavour.LIFO);
  }

  /**
   * As {@link #lifoDeque()}, but the owner pops the oldest task first, by a lock-free operation.
   */
  static <T> LocalQueue<T> fifoDeque() {
    return new DequeQueue<>(Flavour.FIFO);
  }

  /**
   * Adds a task at the tail, or returns false if the queue is full. While a thief is at work, the
   * slots that it copies out of count as taken, and so do those that the owner pops meanwhile.
   */
  boolean tryPush(T task);

  /**
   * Adds a task at the tail. If the queue is full, the older half of it, oldest first, and then the
   * task go to {@code overflow} as one batch; if it is full because a thief is at work, whose slots
   * will be free soon, or is a deque, only the task goes there.
   *
   * <p>If the overflow throws, the exception is passed on, and what it did not accept of the half
   * is back in the queue, behind the other tasks. The task was not accepted then, unless the
   * overflow had accepted the whole batch before it threw.
   */
  void push(T task, Overflow<? super T> overflow);

  /**
   * Adds all tasks at the tail in their order, or none of them and returns false if there is no
   * room for all. Thieves see all or none.
   */
  boolean pushAll(Collection<? extends T> tasks);

  /**
   * Pushes all tasks of the batch in its order, as if by {@link #push}, and removes each from the
   * batch as it is accepted. If the overflow throws, what is left in the batch was not accepted.
   */
  default void pushBatch(Queue<T> batch, Overflow<? super T> overflow) {
    for (T task = batch.peek(); task != null; task = batch.peek()) {
      push(task, overflow);
      batch.remove();
    }
  }

  /** Takes the oldest task, the newest from a LIFO deque, or returns null if the queue is empty. */
  @Nullable T pop();

  /** Returns the number of tasks that {@link #pop} could take, from 0 to {@link #capacity()}. */
  int size();

  /** Returns true if there is nothing to pop. */
  default boolean isEmpty() {
    return size() == 0;
  }

  /**
   * Returns how many pushes will succeed at least, from 0 to {@link #capacity()}. This is less than
   * {@code capacity() - size()} while a thief copies tasks out of the queue.
   */
  int remaining();

  /** Returns how many tasks the queue can hold. */
  int capacity();

  /** Returns the handle for all other threads; always the same one. Any thread may call this. */
  Stealer<T> stealer();

  /** Returns the number of times that tasks went to an {@link Overflow}. Any thread may ask. */
  long overflows();

  /**
   * Lets another thread become the owner: the next to call. The caller sees to it that this call
   * happens before that thread's first.
   */
  void handOver();

  /**
   * Ends the owner's use of the queue, which must be empty. Later pushes fail with an {@link
   * IllegalStateException}.
   *
   * @throws IllegalStateException if tasks are left; the message says how many, and nothing changes
   */
  void retire();
}
