package dev.magpie.queue.ring;

import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Overflow;
import dev.magpie.queue.Stealer;
import dev.magpie.queue.owner.OwnerThread;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The owner's handle of the ring of Tokio's multi-threaded scheduler ({@code Local} in its {@code
 * queue.rs}).
 *
 * <p>Differs from it so: the capacity is chosen at run time; a slot is cleared when its task is
 * taken, so that the queue keeps no task alive; tasks that are stolen keep their order; a queue is
 * retired by a call, as Java has no destructors.
 *
 * @param <T> the tasks; never null
 */
public final class RingQueue<T> implements LocalQueue<T> {

  private final Ring<T> ring;
  private final RingStealer<T> stealer;
  private final OwnerThread owner = new OwnerThread();
  private boolean retired;

  /**
   * The head that the owner has last seen or made. A pop takes it for the newest, and its CAS fails
   * if it is not. What {@code steal} has passed in it stays free: a push looks at head again only
   * when no slot is left of that. Head is never more than {@code capacity} ahead of it.
   */
  private long seen;

  /** Makes an empty queue of {@code capacity} slots, a power of two from 2 to 2^30. */
  public RingQueue(int capacity) {
    this(capacity, 0);
  }

  /**
   * As above, with indices that start at {@code startIndex}: any int, such as one near the wrap.
   */
  public RingQueue(int capacity, int startIndex) {
    ring = new Ring<>(capacity, startIndex);
    stealer = new RingStealer<>(ring);
    seen = Head.at(startIndex);
  }

  private void checkOpen() {
    assert owner.isCaller() : owner;
    if (retired) {
      throw new IllegalStateException("the queue is retired");
    }
  }

  @Override
  public boolean tryPush(T task) {
    Objects.requireNonNull(task, "task");
    checkOpen();
    if (room() == 0 && remaining() == 0) {
      return false;
    }
    int tail = ring.tail.getPlain();
    ring.fill(tail, task);
    // ring.publish release -> claim: the slot is filled before tail covers it
    ring.tail.setRelease(tail + 1);
    return true;
  }

  @Override
  public void push(T task, Overflow<? super T> overflow) {
    Objects.requireNonNull(overflow, "overflow");
    while (!tryPush(task)) {
      if (spill(task, overflow)) {
        return;
      }
    }
  }

  /** Hands the task over to the overflow, or returns false if there may be room by now. */
  private boolean spill(T task, Overflow<? super T> overflow) {
    // Any value will do: the CAS below fails unless it is the newest one.
    long head = ring.head.getOpaque();
    if (Head.isStealing(head)) {
      overflow.push(task);
    } else {
      int from = Head.real(head);
      int to = from + capacity() / 2;
      if (ring.tail.getPlain() - from < capacity()) {
        return false;
      }
      // Allocated before the claim: if there is no memory, nothing has happened yet.
      Queue<T> batch = new ArrayDeque<>(to - from + 1);
      // ring.length release -> claim, size: whoever sees this head sees a tail no older
      if (!ring.head.weakCompareAndSetRelease(head, Head.at(to))) {
        return false;
      }
      // Nothing but the slots that are emptied here becomes free: those below were filled again.
      seen = Head.at(to);
      for (int i = from; i != to; i++) {
        batch.add(ring.take(i));
      }
      batch.add(task);
      handOver(batch, overflow);
    }
    Ring.count(ring.overflows, 1);
    return true;
  }

  /** Hands a batch to the overflow; takes back what it does not accept, the last task apart. */
  private void handOver(Queue<T> batch, Overflow<? super T> overflow) {
    try {
      overflow.pushBatch(batch);
    } finally {
      while (batch.size() > 1) {
        boolean kept = tryPush(batch.remove());
        assert kept : "the overflow pushed into the queue that overflows";
      }
    }
    if (!batch.isEmpty()) {
      throw new IllegalStateException(overflow + " left a task in the batch without an exception");
    }
  }

  @Override
  public boolean pushAll(Collection<? extends T> tasks) {
    int room = remaining();
    int tail = ring.tail.getPlain();
    int filled = 0;
    boolean complete = false;
    try {
      for (T task : tasks) {
        if (filled == room) {
          return false;
        }
        ring.fill(tail + filled, Objects.requireNonNull(task, "task"));
        filled++;
      }
      complete = true;
    } finally {
      if (!complete) {
        clear(tail, filled);
      }
    }
    // ring.publish release -> claim: all slots are filled before tail covers any
    ring.tail.setRelease(tail + filled);
    return true;
  }

  private void clear(int from, int count) {
    for (int i = 0; i < count; i++) {
      ring.fill(from + i, null);
    }
  }

  @Override
  public @Nullable T pop() {
    assert owner.isCaller() : owner;
    int tail = ring.tail.getPlain();
    while (Head.real(seen) != tail) {
      long head = seen;
      int real = Head.real(head);
      long next = Head.isStealing(head) ? Head.pack(Head.steal(head), real + 1) : Head.at(real + 1);
      // ring.length release -> claim, size: whoever sees this head sees a tail no older
      if (ring.head.weakCompareAndSetRelease(head, next)) {
        seen = next;
        return ring.take(real);
      }
      look();
    }
    return null;
  }

  /** Moves tasks that a thief has claimed in another ring to the tail of this one. */
  void transfer(Ring<T> source, int from, int to) {
    int tail = ring.tail.getPlain();
    for (int i = 0; i < to - from; i++) {
      ring.fill(tail + i, source.take(from + i));
    }
    // ring.transfer release -> claim: the slots are filled before tail covers them
    ring.tail.setRelease(tail + (to - from));
  }

  @Override
  public int size() {
    assert owner.isCaller() : owner;
    // The owner's own tail and the newest head it has seen: an older one only counts too many.
    return ring.tail.getPlain() - Head.real(ring.head.getOpaque());
  }

  @Override
  public int remaining() {
    checkOpen();
    look();
    return room();
  }

  private void look() {
    // ring.reclaim acquire <- finish: the slots that steal has passed are copied and cleared
    // ring.destination acquire <- finish: so are those of the queue that a thief steals into
    seen = ring.head.getAcquire();
  }

  private int room() {
    return capacity() - (ring.tail.getPlain() - Head.steal(seen));
  }

  @Override
  public int capacity() {
    return ring.capacity();
  }

  @Override
  public Stealer<T> stealer() {
    return stealer;
  }

  @Override
  public long overflows() {
    return ring.overflows.getOpaque();
  }

  @Override
  public void handOver() {
    assert owner.isCaller() : owner;
    owner.handOver();
  }

  @Override
  public void retire() {
    int left = size();
    if (left > 0) {
      throw new IllegalStateException("the queue cannot be retired: " + left + " tasks are left");
    }
    retired = true;
  }

  boolean isOf(Ring<T> other) {
    return ring == other;
  }
}
