package dev.magpie.queue.deque;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The array of a deque as its owner handles it: grows it when tasks do not fit, shrinks it when
 * there are few, and clears the slots of tasks that have gone.
 *
 * <p>A thief cannot clear the slot of a task it has taken: the owner may have filled it again. The
 * owner does so in its next call. A thief whose read of a slot comes too late finds nothing there,
 * or a task of another lap; but then top has moved, and its claim fails.
 */
final class Storage<T> {

  private final Deque<T> deque;
  private final int least;
  private final int most;

  /** Where the first slot stands that may hold a task which has gone. */
  private long cleared;

  Storage(Deque<T> deque, int least, int most, long startIndex) {
    this.deque = deque;
    this.least = least;
    this.most = most;
    cleared = startIndex;
  }

  int most() {
    return most;
  }

  /** Returns how many slots there are now. */
  int length() {
    return slots().capacity();
  }

  private Slots<T> slots() {
    return deque.slots.getPlain();
  }

  /** Returns where the oldest task stands, and clears the slots below it. */
  long top() {
    // deque.reclaim acquire <- claim: who took the tasks below top has read their slots
    long top = deque.top.getAcquire();
    clearBelow(top);
    return top;
  }

  /** Clears the slots of tasks that have gone, given a top that is newer than their last claim. */
  void clearBelow(long top) {
    clear(cleared, top);
    cleared = top;
  }

  void clear(long from, long to) {
    for (long index = from; index != to; index++) {
      slots().set(index, null);
    }
  }

  /**
   * Sees to it that {@code more} tasks can be filled in behind {@code end}, or returns false if
   * that is more than the deque may hold.
   */
  boolean makeRoom(long end, int more) {
    long top = top();
    long needed = end - top + more;
    if (needed > slots().capacity()) {
      if (needed > most) {
        return false;
      }
      replace(Integer.highestOneBit((int) needed - 1) << 1, top, end);
    }
    return true;
  }

  /** Halves the array if no more than a quarter of it is in use, but not below its first size. */
  void shrink(long top, long end) {
    int capacity = slots().capacity();
    if (capacity > least && end - top <= capacity / 4) {
      replace(capacity / 2, top, end);
    }
  }

  private void replace(int capacity, long top, long end) {
    Slots<T> next = slots().copy(capacity, top, end);
    // deque.grow release -> slots: the tasks are copied before the array can be found
    deque.slots.setRelease(next);
  }

  void fill(long index, @Nullable T task) {
    slots().set(index, task);
  }

  /** Takes out the task of a slot that is the caller's. */
  T take(long index) {
    T task = Objects.requireNonNull(slots().get(index), "a taken slot is empty");
    slots().set(index, null);
    return task;
  }
}
