package dev.magpie.queue.deque;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The array of a deque as its owner handles it: grows it when tasks do not fit, shrinks it when
 * there are few, and clears the slots of tasks that have gone.
 *
 * <p>A thief cannot clear the slot of a task it has taken: the owner may have filled it again. The
 * owner does so when it looks at top: in a pop, and in a push for which there may be no room. A
 * thief whose read of a slot comes too late finds nothing there, or a task of another lap; but then
 * top has moved, and its claim fails.
 */
final class Storage<T> {

  private final Deque<T> deque;
  private final int least;
  private final int most;

  /** The array that is in {@code deque.slots}, without a look. */
  private Slots<T> slots;

  /** Where the first slot stands that may hold a task which has gone: top, or one of the past. */
  private long cleared;

  Storage(Deque<T> deque, int least, int most, long startIndex) {
    this.deque = deque;
    this.least = least;
    this.most = most;
    slots = deque.slots.getPlain();
    cleared = startIndex;
  }

  /** Returns a top that the owner has seen or made; there are no tasks below it. */
  long cleared() {
    return cleared;
  }

  int most() {
    return most;
  }

  /** Returns how many slots there are now. */
  int length() {
    return slots.capacity();
  }

  /** Returns where the oldest task stands, and clears the slots below it. */
  long top() {
    // deque.reclaim acquire <- claim: who took the tasks below top has read their slots
    long top = deque.top.getAcquire();
    clearBelow(top);
    return top;
  }

  private void clearBelow(long top) {
    clear(cleared, top);
    cleared = top;
  }

  void clear(long from, long to) {
    for (long index = from; index != to; index++) {
      slots.set(index, null);
    }
  }

  /**
   * Sees to it that {@code more} tasks can be filled in behind {@code end}, or returns false if
   * that is more than the deque may hold.
   */
  boolean makeRoom(long end, int more) {
    if (end - cleared + more <= slots.capacity()) {
      return true;
    }
    long needed = end - top() + more;
    if (needed > slots.capacity()) {
      if (needed > most) {
        return false;
      }
      replace(Integer.highestOneBit((int) needed - 1) << 1, end);
    }
    return true;
  }

  /** Halves the array if no more than a quarter of it is in use, but not below its first size. */
  void shrink(long end) {
    int capacity = slots.capacity();
    if (capacity > least && end - cleared <= capacity / 4) {
      replace(capacity / 2, end);
    }
  }

  private void replace(int capacity, long end) {
    slots = slots.copy(capacity, cleared, end);
    // deque.grow release -> slots: the tasks are copied before the array can be found
    deque.slots.setRelease(slots);
  }

  void fill(long index, @Nullable T task) {
    slots.set(index, task);
  }

  /** Takes out the task of a slot that is the caller's. */
  T take(long index) {
    T task = Objects.requireNonNull(slots.get(index), "a taken slot is empty");
    slots.set(index, null);
    return task;
  }

  /** Takes out the oldest task, from the first slot that is not cleared. */
  T takeOldest() {
    T task = take(cleared);
    cleared++;
    return task;
  }
}
