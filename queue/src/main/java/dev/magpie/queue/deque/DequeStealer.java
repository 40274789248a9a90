package dev.magpie.queue.deque;

import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Stealer;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The thieves' handle of the deque ({@code Stealer} in crossbeam-deque).
 *
 * <p>A thief reads a task and then claims it by moving top past it; if others were faster it looks
 * again. Of a FIFO deque it claims a range at once. Of a LIFO deque it claims tasks one by one,
 * since the owner takes them away at the other end without moving top: before each it looks for
 * bottom and for the array anew.
 */
final class DequeStealer<T> implements Stealer<T> {

  private final Deque<T> deque;
  private final int capacity;

  DequeStealer(Deque<T> deque, int capacity) {
    this.deque = deque;
    this.capacity = capacity;
  }

  @Override
  public @Nullable T stealInto(LocalQueue<T> destination) {
    OwnerEnd<T> own = checkDestination(destination);
    int room = own.capacity() - own.size();
    return room == 0 ? null : move(own, room + 1, 1);
  }

  @Override
  public int stealBatch(LocalQueue<T> destination) {
    OwnerEnd<T> own = checkDestination(destination);
    int room = own.capacity() - own.size();
    long before = own.bottom();
    return room == 0 || move(own, room, 0) == null ? 0 : (int) (own.bottom() - before);
  }

  private OwnerEnd<T> checkDestination(LocalQueue<T> destination) {
    if (!(destination instanceof DequeQueue<T> queue)) {
      throw new IllegalArgumentException(
          "destination " + destination + ": must be a deque, like the queue stolen from");
    }
    OwnerEnd<T> own = queue.destination();
    if (own.isOf(deque)) {
      throw new IllegalArgumentException("destination: must not be the queue stolen from");
    }
    return own;
  }

  @Override
  public @Nullable T steal() {
    while (true) {
      long oldest = top();
      if (bottom() - oldest <= 0) {
        return null;
      }
      T task = take(oldest);
      if (task != null) {
        deque.countSteal(1);
        return task;
      }
    }
  }

  /**
   * Moves the older half of the tasks to the bottom of another deque, {@code limit} at most.
   * Returns the oldest, or null if there is none; {@code kept} says how many of them, 0 or 1, are
   * only returned and not moved.
   */
  private @Nullable T move(OwnerEnd<T> own, int limit, int kept) {
    while (true) {
      long from = top();
      long size = bottom() - from;
      if (size <= 0) {
        return null;
      }
      Slots<T> slots = slots();
      // A top that is far too old makes a size beyond the array, and its claim fails.
      size = Math.min(size, slots.capacity());
      int count = (int) Math.min(size - size / 2, limit);
      boolean fits = own.makeRoom(own.bottom(), count - kept);
      assert fits : "no room for " + count;
      T oldest =
          deque.flavour == Flavour.FIFO
              ? moveAll(slots, from, count, own, kept)
              : moveEach(from, count, own, kept);
      if (oldest != null) {
        return oldest;
      }
    }
  }

  /** Copies tasks and claims them all; returns the oldest, or null if others were faster. */
  private @Nullable T moveAll(Slots<T> slots, long from, int count, OwnerEnd<T> own, int kept) {
    T oldest = slots.get(from);
    long start = own.bottom();
    long end = start + count - kept;
    for (int i = kept; i < count; i++) {
      own.fill(start + i - kept, slots.get(from + i));
    }
    if (!claim(from, count)) {
      own.erase(start, end);
      return null;
    }
    own.publish(end);
    deque.countSteal(count);
    return Objects.requireNonNull(oldest, "a claimed slot is empty");
  }

  /** Takes one task after the other; returns the oldest, or null if others were faster. */
  private @Nullable T moveEach(long from, int count, OwnerEnd<T> own, int kept) {
    T oldest = take(from);
    if (oldest == null) {
      return null;
    }
    long end = own.bottom();
    if (kept == 0) {
      own.fill(end++, oldest);
    }
    int taken = 1;
    for (T next; taken < count && (next = takeNext(from + taken)) != null; taken++) {
      own.fill(end++, next);
    }
    own.publish(end);
    deque.countSteal(taken);
    return oldest;
  }

  /** Takes the task to which top has just been moved; null if it is gone or others were faster. */
  private @Nullable T takeNext(long index) {
    // deque.last fence <-> popNewest: top is moved before bottom is read
    VarHandle.fullFence();
    return bottom() - index > 0 ? take(index) : null;
  }

  /** Takes the oldest task, over which bottom stands; null if others were faster. */
  private @Nullable T take(long index) {
    T task = slots().get(index);
    return claim(index, 1) ? Objects.requireNonNull(task, "a claimed slot is empty") : null;
  }

  /** Reads where the oldest task stands, before bottom is read. */
  private long top() {
    if (deque.flavour == Flavour.FIFO) {
      // deque.length acquire <- claim, popOldest: the bottom read next is no older
      return deque.top.getAcquire();
    }
    // Any value will do: the claim fails unless it is the newest one.
    long top = deque.top.getOpaque();
    // deque.last fence <-> popNewest: top is read before bottom
    VarHandle.fullFence();
    return top;
  }

  private long bottom() {
    // deque.publish acquire <- publish, popNewest: the slots below bottom are filled
    // deque.transfer acquire <- publish: so are those filled by a thief who owns this deque
    // deque.stale acquire <- publish: the array found next has them
    return deque.bottom.getAcquire();
  }

  /** Finds the array, after bottom: an older one may have other tasks in the slots below it. */
  private Slots<T> slots() {
    // deque.grow acquire <- replace: the tasks have been copied into the array
    return deque.slots.getAcquire();
  }

  private boolean claim(long from, int count) {
    // deque.reclaim release -> Storage.top: the slots are read before top passes them
    // deque.restore release -> popNewest: so is bottom
    // deque.length release -> DequeStealer.top, size: whoever sees this top sees a bottom no older
    return deque.top.weakCompareAndSetRelease(from, from + count);
  }

  @Override
  public int size() {
    // deque.length acquire <- claim, popOldest: the bottom read next is no older
    long top = deque.top.getAcquire();
    // No slot is read: what was pushed before this call is counted by coherence alone.
    long bottom = deque.bottom.getOpaque();
    return (int) Math.max(0, Math.min(bottom - top, capacity));
  }

  @Override
  public long steals() {
    return deque.steals();
  }

  @Override
  public long stolenTasks() {
    return deque.stolenTasks();
  }
}
