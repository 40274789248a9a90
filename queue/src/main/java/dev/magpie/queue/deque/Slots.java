package dev.magpie.queue.deque;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The array of a deque: the task at an index stands in the slot given by the index's low bits.
 * Written by the owner only. An array that has been replaced is never written again.
 */
final class Slots<T> {

  private final AtomicReferenceArray<@Nullable T> tasks;

  Slots(int capacity) {
    tasks = new AtomicReferenceArray<>(capacity);
  }

  int capacity() {
    return tasks.length();
  }

  /** A thief may find any task here, or none; its claim fails unless it is the one at the index. */
  @Nullable T get(long index) {
    return tasks.getOpaque(slot(index));
  }

  void set(long index, @Nullable T task) {
    tasks.setOpaque(slot(index), task);
  }

  /** Returns an array of another capacity with the tasks of a range, which fit into both. */
  Slots<T> copy(int capacity, long from, long to) {
    Slots<T> copy = new Slots<>(capacity);
    for (long index = from; index != to; index++) {
      copy.tasks.setPlain(copy.slot(index), get(index));
    }
    return copy;
  }

  private int slot(long index) {
    return (int) index & (tasks.length() - 1);
  }
}
