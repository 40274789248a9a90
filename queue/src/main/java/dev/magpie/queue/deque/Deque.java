package dev.magpie.queue.deque;

import dev.magpie.queue.padded.Padded;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the owner and the thieves of a deque share.
 *
 * <p>Tasks stand from {@code top}, the oldest, up to {@code bottom}. Who moves top past a task has
 * taken it. The owner of a LIFO deque also takes tasks by moving bottom down; for the last one it
 * must move top like a thief.
 *
 * <p>Indices are 64 bits wide. A thief that stalls between reading top and moving it is fooled only
 * by a top that has come round meanwhile; an int would do so after 2<sup>32</sup> tasks, less than
 * a minute, while a long never gets there. They are compared by difference all the same.
 */
final class Deque<T> {

  static final int MIN_CAPACITY = 2;
  static final int MAX_CAPACITY = 1 << 30;

  final Flavour flavour;

  /** The index of the oldest task. Moved by thieves and the owner, by CAS, and never back. */
  final AtomicLong top;

  /** The index of the next slot to fill. Moved by the owner only. */
  final AtomicLong bottom;

  /** The array. Replaced by the owner only. */
  final AtomicReference<Slots<T>> slots;

  /** Moved by thieves. */
  private final AtomicLong steals = Padded.atomicLong(0);

  /** How many tasks came along with the first one of a steal. Moved by thieves. */
  private final AtomicLong followers = Padded.atomicLong(0);

  Deque(Flavour flavour, int capacity, long startIndex) {
    this.flavour = flavour;
    top = Padded.atomicLong(startIndex);
    bottom = Padded.atomicLong(startIndex);
    slots = Padded.atomicReference(new Slots<>(capacity));
  }

  void countSteal(int tasks) {
    add(steals, 1);
    if (tasks > 1) {
      add(followers, tasks - 1);
    }
  }

  private static void add(AtomicLong counter, long more) {
    while (true) {
      // Any value will do: the CAS below fails unless it is the newest one.
      long count = counter.getOpaque();
      if (counter.weakCompareAndSetPlain(count, count + more)) {
        return;
      }
    }
  }

  long steals() {
    return steals.getOpaque();
  }

  long stolenTasks() {
    return steals.getOpaque() + followers.getOpaque();
  }
}
