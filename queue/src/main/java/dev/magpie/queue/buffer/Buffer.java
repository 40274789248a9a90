package dev.magpie.queue.buffer;

import dev.magpie.queue.padded.Padded;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What the owner and the thieves of a buffer share.
 *
 * <p>The tasks stand in the slots from {@code head} to {@code tail}. Who moves head past a slot has
 * taken its task. Thieves copy before they do, so that they read slots that somebody else may take
 * and the owner clear or fill meanwhile: slots are atomic, and what a thief has read counts only if
 * its compare-and-set of head succeeds (edge buffer.commit). Only the owner writes slots.
 *
 * <p>Indices run through all of {@code int} and wrap. They are far wider than a slot number, so
 * that a head read before a pause is equal to one with another history only if exactly 2<sup>32
 * </sup> tasks, or a multiple of that, were taken in the pause.
 */
final class Buffer<T> {

  static final int MIN_CAPACITY = 2;
  static final int MAX_CAPACITY = 1 << 30;

  /** The index of the oldest task. Moved by the owner and by thieves, by CAS, and only up. */
  final AtomicInteger head;

  /** The index of the next slot to fill. Moved by the owner only. */
  final AtomicInteger tail;

  /** Moved by the owner only. */
  final AtomicLong overflows = Padded.atomicLong(0);

  /** Moved by thieves. */
  final AtomicLong steals = Padded.atomicLong(0);

  /** The tasks beyond the first of each steal. Moved by thieves. */
  final AtomicLong furtherTasks = Padded.atomicLong(0);

  private final AtomicReferenceArray<@Nullable T> slots;

  Buffer(int capacity, int startIndex) {
    if (capacity < MIN_CAPACITY || capacity > MAX_CAPACITY || Integer.bitCount(capacity) != 1) {
      throw new IllegalArgumentException(
          "capacity " + capacity + ": must be a power of two from 2 to " + MAX_CAPACITY);
    }
    slots = new AtomicReferenceArray<>(capacity);
    head = Padded.atomicInteger(startIndex);
    tail = Padded.atomicInteger(startIndex);
  }

  int capacity() {
    return slots.length();
  }

  /** Fills a slot that is free, or clears one whose task was taken. For the owner. */
  void fill(int index, @Nullable T task) {
    slots.setOpaque(index & (slots.length() - 1), task);
  }

  /** Reads a slot; for a thief, anything is possible until its CAS has succeeded. */
  @Nullable T read(int index) {
    return slots.getOpaque(index & (slots.length() - 1));
  }

  /** Returns what was read from a slot that the caller has taken since. */
  static <T> T taken(@Nullable T task) {
    return Objects.requireNonNull(task, "a slot between head and tail is empty");
  }

  /** Adds to a counter that any thread may move. */
  static void count(AtomicLong counter, long more) {
    long now;
    do {
      // Any value will do: the CAS fails unless it is the newest one.
      now = counter.getOpaque();
    } while (!counter.weakCompareAndSetPlain(now, now + more));
  }
}
