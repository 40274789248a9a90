package dev.magpie.queue.ring;

import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Stealer;
import org.jspecify.annotations.Nullable;

/**
 * The thieves' handle of the ring ({@code Steal} in Tokio's {@code queue.rs}).
 *
 * <p>A steal has three steps: claim a range by moving head's {@code real} past it, copy and clear
 * its slots, and finish by moving {@code steal} up to {@code real}. Differs from Tokio so: the
 * oldest task is the one returned; a thief takes less than half when its own queue has room for
 * less.
 */
final class RingStealer<T> implements Stealer<T> {

  private final Ring<T> ring;

  RingStealer(Ring<T> ring) {
    this.ring = ring;
  }

  @Override
  public @Nullable T stealInto(LocalQueue<T> destination) {
    RingQueue<T> own = checkDestination(destination);
    int room = own.remaining();
    if (room == 0) {
      return null;
    }
    long claimed = claim(room + 1);
    if (!Head.isStealing(claimed)) {
      return null;
    }
    int oldest = Head.steal(claimed);
    T task = ring.take(oldest);
    own.transfer(ring, oldest + 1, Head.real(claimed));
    finish(claimed);
    return task;
  }

  @Override
  public int stealBatch(LocalQueue<T> destination) {
    RingQueue<T> own = checkDestination(destination);
    int room = own.remaining();
    if (room == 0) {
      return 0;
    }
    long claimed = claim(room);
    if (!Head.isStealing(claimed)) {
      return 0;
    }
    own.transfer(ring, Head.steal(claimed), Head.real(claimed));
    finish(claimed);
    return Head.real(claimed) - Head.steal(claimed);
  }

  private RingQueue<T> checkDestination(LocalQueue<T> destination) {
    if (!(destination instanceof RingQueue<T> own)) {
      throw new IllegalArgumentException(
          "destination " + destination + ": must be a ring, like the queue stolen from");
    }
    if (own.isOf(ring)) {
      throw new IllegalArgumentException("destination: must not be the queue stolen from");
    }
    return own;
  }

  @Override
  public @Nullable T steal() {
    long claimed = claim(1);
    if (!Head.isStealing(claimed)) {
      return null;
    }
    T task = ring.take(Head.steal(claimed));
    finish(claimed);
    return task;
  }

  /** Claims half of the tasks, but no more than {@code limit}; returns their range, maybe empty. */
  private long claim(int limit) {
    while (true) {
      // ring.length acquire <- pop, spill, claim, finish: the tail read next is no older
      // ring.claim acquire <- finish: the counters of the thief before, if the CAS succeeds
      long head = ring.head.getAcquire();
      // ring.publish acquire <- tryPush, pushAll: the slots below tail are filled
      // ring.transfer acquire <- transfer: so are those filled by a thief who owns this ring
      int tail = ring.tail.getAcquire();
      int from = Head.real(head);
      int size = tail - from;
      if (Head.isStealing(head) || size <= 0) {
        return Head.at(from);
      }
      long claimed = Head.pack(from, from + Math.min(size - size / 2, limit));
      // ring.length release -> claim, size: whoever sees this head sees a tail no older
      if (ring.head.weakCompareAndSetRelease(head, claimed)) {
        return claimed;
      }
    }
  }

  /** Gives the claimed slots, copied and cleared, back to the owner. */
  private void finish(long claimed) {
    Ring.count(ring.steals, 1);
    Ring.count(ring.stolenTasks, Head.real(claimed) - Head.steal(claimed));
    while (true) {
      // Any value will do: the CAS below fails unless it is the newest one.
      long head = ring.head.getOpaque();
      assert Head.steal(head) == Head.steal(claimed) : "two thieves at work";
      // ring.reclaim release -> look: the slots are copied and cleared
      // ring.destination release -> look: also if this ring is being stolen into
      // ring.claim release -> claim: the counters
      // ring.length release -> claim, size: whoever sees this head sees a tail no older
      if (ring.head.weakCompareAndSetRelease(head, Head.at(Head.real(head)))) {
        return;
      }
    }
  }

  @Override
  public int size() {
    // ring.length acquire <- pop, spill, claim, finish: the tail read next is no older
    long head = ring.head.getAcquire();
    // No slot is read: what was pushed before this call is counted by coherence alone.
    int tail = ring.tail.getOpaque();
    return Math.max(0, Math.min(tail - Head.real(head), ring.capacity()));
  }

  @Override
  public long steals() {
    return ring.steals.getOpaque();
  }

  @Override
  public long stolenTasks() {
    return ring.stolenTasks.getOpaque();
  }
}
