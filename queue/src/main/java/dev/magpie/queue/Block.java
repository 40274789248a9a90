package dev.magpie.queue;

import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A segment of the {@link Injector}: {@value #CAPACITY} slots, each used once.
 *
 * <p>Producers reserve slots by moving {@code reserved}, takers claim them by moving {@code
 * claimed} up to it; so a slot has one producer and one taker, who meet in the slot itself. If the
 * taker comes first it leaves {@link #SKIPPED} there, and the producer looks for another slot:
 * neither waits for the other.
 */
final class Block<T> {

  static final int CAPACITY = 64;

  private static final Object SKIPPED = new Object();

  /** How many slots came before this block since the injector was made. */
  final long firstIndex;

  private final AtomicReferenceArray<@Nullable Object> slots = new AtomicReferenceArray<>(CAPACITY);

  /** The number of slots that have a producer. Moved by producers. */
  private final AtomicInteger reserved;

  /** The number of slots that have a taker. Moved by takers, never past {@code reserved}. */
  private final AtomicInteger claimed = new AtomicInteger();

  /** Set once, by a producer that found this block full. */
  private final AtomicReference<@Nullable Block<T>> next = new AtomicReference<>();

  /** Makes an empty first block. */
  Block() {
    firstIndex = 0;
    reserved = new AtomicInteger();
  }

  /** Makes the block that follows {@code previous}, with a task in its first slot. */
  private Block(Block<T> previous, T task) {
    firstIndex = previous.firstIndex + CAPACITY;
    reserved = new AtomicInteger(1);
    slots.setPlain(0, task);
  }

  /** Puts the task into the next free slot, or returns false if there is none left. */
  boolean offer(T task) {
    while (true) {
      // Any value will do: the CAS below fails unless it is the newest one.
      int slot = reserved.getOpaque();
      if (slot == CAPACITY) {
        return false;
      }
      // inject.reserve release -> reserved: a mark that made the producer go on was left before
      if (reserved.weakCompareAndSetRelease(slot, slot + 1) && fill(slot, task)) {
        return true;
      }
    }
  }

  /** Moves tasks into the free slots, in order, until the batch is empty or no slot is left. */
  void offerAll(Queue<? extends T> batch) {
    while (!batch.isEmpty()) {
      // Any value will do: the CAS below fails unless it is the newest one.
      int slot = reserved.getOpaque();
      if (slot == CAPACITY) {
        return;
      }
      int end = slot + Math.min(batch.size(), CAPACITY - slot);
      // inject.reserve release -> reserved: a mark that made the producer go on was left before
      if (reserved.weakCompareAndSetRelease(slot, end)) {
        for (; slot < end; slot++) {
          if (fill(slot, batch.element())) {
            batch.remove();
          }
        }
      }
    }
  }

  /** Fills a slot that the caller has reserved, unless its taker came first. */
  private boolean fill(int slot, T task) {
    // inject.write release -> take: the task's fields are written before the task is in the slot
    return slots.compareAndExchangeRelease(slot, null, task) == null;
  }

  /** Returns how many slots have a producer. */
  int reserved() {
    // An older value only leaves out pushes that are under way: their calls have not returned.
    // inject.reserve acquire <- offer, offerAll: no mark left from here on has led to this value
    return reserved.getAcquire();
  }

  /** Returns how many slots have a taker. */
  int claimed() {
    // inject.length acquire <- claim: the value of reserved read next is no smaller
    return claimed.getAcquire();
  }

  /** Makes the caller the taker of {@code count} slots, or returns false if others were faster. */
  boolean claim(int from, int count) {
    // inject.length release -> claimed: the taker has seen that the slots are reserved
    return claimed.weakCompareAndSetRelease(from, from + count);
  }

  /** Empties a slot that the caller has claimed; null if its producer had not filled it yet. */
  @SuppressWarnings("unchecked")
  @Nullable T take(int slot) {
    // inject.write acquire <- fill: what was written before the push
    Object task = slots.compareAndExchangeAcquire(slot, null, SKIPPED);
    if (task != null) {
      // Nobody else comes to a slot that both its producer and its taker have visited.
      slots.setPlain(slot, null);
    }
    return (T) task;
  }

  /** Returns the block that follows, or null if there is none yet. */
  @Nullable Block<T> next() {
    // inject.block acquire <- append: the block is made before it is linked
    return next.getAcquire();
  }

  /** Links a new block with this task in it, or returns false if there is a next block already. */
  boolean append(T task) {
    // inject.block release -> next: the block is made before it is linked
    return next.compareAndExchangeRelease(null, new Block<>(this, task)) == null;
  }
}
