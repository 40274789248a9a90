package dev.magpie.queue;

import org.jspecify.annotations.Nullable;

/**
 * The thieves' handle of a {@link LocalQueue}. Any thread may call its methods at any time.
 *
 * <p>Thieves never wait for each other. On a ring one thief at a time is at work, and others are
 * refused meanwhile; on a buffer and a deque the fastest wins, and the others try again.
 *
 * @param <T> the tasks; never null
 */
public interface Stealer<T> {

  /**
   * Takes the older half of the tasks, rounded up: returns the oldest of them and leaves the others
   * in {@code destination}, in order. Takes fewer if the destination has room for fewer, or if
   * others take tasks of a LIFO deque meanwhile.
   *
   * <p>The caller is the owner of the destination. Room is what {@link LocalQueue#remaining()}
   * counts: slots that another thief is still copying out of the destination are not free.
   *
   * @return null if nothing was taken: the queue was empty at some instant of the call, another
   *     thief was at work on it, or the destination had no room
   * @throws IllegalArgumentException if {@code destination} is the queue itself or one of another
   *     kind
   */
  @Nullable T stealInto(LocalQueue<T> destination);

  /**
   * As {@link #stealInto}, but leaves all the tasks in {@code destination}.
   *
   * @return how many were moved
   * @throws IllegalArgumentException if {@code destination} is the queue itself or one of another
   *     kind
   */
  int stealBatch(LocalQueue<T> destination);

  /**
   * Takes the oldest task.
   *
   * @return null if nothing was taken: the queue was empty at some instant of the call, or another
   *     thief was at work on it
   */
  @Nullable T steal();

  /**
   * Returns the number of tasks, from 0 to the queue's capacity. Tasks that are taken during the
   * call may be counted, so that this may be more than there were at any instant; but it is 0 only
   * if the queue was empty at some instant of the call.
   */
  int size();

  /**
   * Returns true if the queue was empty at some instant of the call. Tasks that a thief has claimed
   * are no longer in the queue.
   */
  default boolean isEmpty() {
    return size() == 0;
  }

  /**
   * Returns how many times thieves have taken tasks from this queue; steals that are under way may
   * or may not be counted.
   */
  long steals();

  /**
   * Returns how many tasks thieves have taken from this queue; those of steals that are under way
   * may or may not be counted, or a part of them.
   */
  long stolenTasks();
}
