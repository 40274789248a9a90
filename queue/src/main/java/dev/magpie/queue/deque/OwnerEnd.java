package dev.magpie.queue.deque;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** The deque as its owner moves it. A thief uses its own in this way to take stolen tasks in. */
final class OwnerEnd<T> {

  private final Deque<T> deque;
  private final Storage<T> storage;

  OwnerEnd(Deque<T> deque, Storage<T> storage) {
    this.deque = deque;
    this.storage = storage;
  }

  /** Returns where the next task will stand. */
  long bottom() {
    return deque.bottom.getPlain();
  }

  /** Sees to it that there is room for more tasks behind {@code end}, or returns false. */
  boolean makeRoom(long end, int more) {
    return storage.makeRoom(end, more);
  }

  /** Fills a slot for which there is room; nobody sees it yet. */
  void fill(long index, @Nullable T task) {
    storage.fill(index, task);
  }

  /** Clears slots that nobody has seen. */
  void erase(long from, long to) {
    storage.clear(from, to);
  }

  /** Lets thieves see the tasks below {@code end}. */
  void publish(long end) {
    // deque.publish release -> bottom: the slots are filled before bottom covers them
    // deque.transfer release -> bottom: so are those filled by a thief who owns this deque
    // deque.stale release -> bottom: the array was replaced before tasks were put into it alone
    deque.bottom.setRelease(end);
  }

  @Nullable T pop() {
    long end = bottom();
    storage.shrink(end);
    return deque.flavour == Flavour.LIFO ? popNewest(end) : popOldest(end);
  }

  private @Nullable T popNewest(long end) {
    if (storage.cleared() == end) {
      return null;
    }
    long newest = end - 1;
    // deque.publish release -> bottom: bottom covers the tasks below as it did before
    deque.bottom.setRelease(newest);
    // deque.last fence <-> DequeStealer.top, takeNext: bottom is moved before top is read
    VarHandle.fullFence();
    if (storage.top() - newest < 0) {
      return storage.take(newest);
    }
    // deque.restore acquire <- claim: who took the last task has read bottom before
    boolean won = deque.top.compareAndExchangeAcquire(newest, end) == newest;
    T task = won ? storage.take(newest) : null;
    // A thief that reads this bottom finds nothing below it, or fails to claim it.
    deque.bottom.setOpaque(end);
    return task;
  }

  private @Nullable T popOldest(long end) {
    // A guess, which is right if no thief came; if not, the CAS fails.
    long top = storage.cleared();
    while (top != end) {
      // deque.length release -> DequeStealer.top, size: whoever sees this top sees a bottom no
      // older
      if (deque.top.weakCompareAndSetRelease(top, top + 1)) {
        return storage.takeOldest();
      }
      top = storage.top();
    }
    return null;
  }

  int size() {
    // The owner's own bottom and the newest top it has seen: an older one only counts too many.
    return (int) (bottom() - deque.top.getOpaque());
  }

  int capacity() {
    return storage.most();
  }

  /** Returns how many tasks fit into the array as it is; an older top only counts too few. */
  int freeSlots() {
    return storage.length() - size();
  }

  boolean isOf(Deque<T> other) {
    return deque == other;
  }
}
