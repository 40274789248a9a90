package dev.magpie.queue.ring;

import dev.magpie.queue.padded.Padded;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What the owner and the thieves of a ring share.
 *
 * <p>Slots are plain: at any time each belongs to one thread, which alone may touch it. The slots
 * from head's {@code real} to {@code tail} wait to be claimed; who moves {@code real} past a slot
 * has claimed it. A thief hands its slots back to the owner when it moves {@code steal}; the owner
 * fills a slot and hands it out when it moves {@code tail}.
 */
final class Ring<T> {

  static final int MIN_CAPACITY = 2;
  static final int MAX_CAPACITY = 1 << 30;

  /** Two indices, see {@link Head}. Moved by the owner (pop, overflow) and by thieves, by CAS. */
  final AtomicLong head;

  /** The index of the next slot to fill. Moved by the owner only. */
  final AtomicInteger tail;

  /** Moved by the owner only. */
  final AtomicLong overflows = Padded.atomicLong(0);

  /** Moved by the one thief that is at work. */
  final AtomicLong steals = Padded.atomicLong(0);

  /** Moved by the one thief that is at work. */
  final AtomicLong stolenTasks = Padded.atomicLong(0);

  private final @Nullable Object[] slots;

  Ring(int capacity, int startIndex) {
    if (capacity < MIN_CAPACITY || capacity > MAX_CAPACITY || Integer.bitCount(capacity) != 1) {
      throw new IllegalArgumentException(
          "capacity " + capacity + ": must be a power of two from 2 to " + MAX_CAPACITY);
    }
    slots = new Object[capacity];
    head = Padded.atomicLong(Head.at(startIndex));
    tail = Padded.atomicInteger(startIndex);
  }

  int capacity() {
    return slots.length;
  }

  void fill(int index, @Nullable T task) {
    slots[index & (slots.length - 1)] = task;
  }

  /** Takes the task out of a slot that the caller has claimed, so that nothing here keeps it. */
  @SuppressWarnings("unchecked")
  T take(int index) {
    int slot = index & (slots.length - 1);
    T task = (T) Objects.requireNonNull(slots[slot], "a claimed slot is empty");
    slots[slot] = null;
    return task;
  }

  /** Adds to a counter that only the caller can move now; others read it at any time. */
  static void count(AtomicLong counter, long more) {
    // The read is plain: all writes are the caller's own, or ring.claim orders them before it.
    counter.setOpaque(counter.getPlain() + more);
  }
}
