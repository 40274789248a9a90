package dev.magpie.queue.buffer;

import org.jspecify.annotations.Nullable;

/**
 * The owner's end of a buffer: fills free slots, lets tail cover them, and clears those whose tasks
 * were taken. Used by the owner only, and by nobody else are slots and tail written.
 */
final class Tail<T> {

  private final Buffer<T> buffer;

  /** The slots from this index to head may still hold tasks that thieves have taken. */
  private int cleared;

  Tail(Buffer<T> buffer, int startIndex) {
    this.buffer = buffer;
    cleared = startIndex;
  }

  /** Returns the index of the next slot to fill. */
  int index() {
    return buffer.tail.getPlain();
  }

  /** Returns true if no slot is free; looks at head only if none was free when it last did. */
  boolean isFull() {
    return index() - cleared == buffer.capacity() && room() == 0;
  }

  /** Returns how many slots are free; those of taken tasks are cleared. */
  int room() {
    return buffer.capacity() - (index() - head());
  }

  /** Returns the index of the oldest task, and clears the slots below it. */
  int head() {
    // buffer.reclaim acquire <- take: the slots below head are copied, and may be filled again
    int head = buffer.head.getAcquire();
    clearTo(head);
    return head;
  }

  /** Returns a head that the owner has seen or made; there are no tasks below it. */
  int cleared() {
    return cleared;
  }

  /** Fills a free slot, {@code offset} slots behind the tail. */
  void fill(int offset, @Nullable T task) {
    buffer.fill(index() + offset, task);
  }

  /** Copies tasks of another queue into free slots, before it is known who takes them. */
  void copy(Buffer<T> source, int from, int count) {
    for (int i = 0; i < count; i++) {
      fill(i, source.read(from + i));
    }
  }

  /** Clears free slots that were filled in vain. */
  void drop(int count) {
    for (int i = 0; i < count; i++) {
      fill(i, null);
    }
  }

  /** Hands out the tasks of so many slots. */
  void publish(int count) {
    if (count > 0) {
      // buffer.publish release -> take: the slots are filled before tail covers any
      buffer.tail.setRelease(index() + count);
    }
  }

  /** Takes out the task of the first slot that is not cleared, which the owner has taken. */
  T takeOldest() {
    T task = Buffer.taken(buffer.read(cleared));
    buffer.fill(cleared, null);
    cleared++;
    return task;
  }

  /** Clears the slots below head, which no thief can take any more. */
  void clearTo(int head) {
    for (; cleared != head; cleared++) {
      buffer.fill(cleared, null);
    }
  }

  /**
   * Puts the tasks of the slots between {@code cleared} and head, which the owner has taken from a
   * full queue, behind the others: they are in the right slots for that.
   */
  void putBack(int head) {
    int count = head - cleared;
    cleared = head;
    publish(count);
  }
}
