package dev.magpie.queue.buffer;

import dev.magpie.queue.Batch;
import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Node;
import dev.magpie.queue.Overflow;
import dev.magpie.queue.Stealer;
import dev.magpie.queue.owner.OwnerThread;
import java.util.Collection;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The owner's handle of the bounded buffer of Zap's thread pool ({@code Node.Buffer} in its {@code
 * thread_pool.zig}).
 *
 * <p>All operations but a push into an overflow are lock-free and allocate nothing; no thread that
 * stops hinders another.
 *
 * <p>A thief cannot clear the slots it has taken from, since the owner may have filled them again.
 * The owner does: each of its calls but {@link #size} clears the slots of all tasks that it sees
 * taken, except a push for which there was room when it last saw. So a task that a thief has taken
 * stays reachable through the buffer until the owner's next pop at most, and no more than {@link
 * #capacity()} of them do; a task that the owner has taken does not.
 *
 * <p>Differs from Zap so: the capacity is chosen at run time; slots are cleared; the owner reads
 * head with acquire before it fills a slot, where Zap leans on the order that the hardware keeps
 * between a read and a store that depends on it; an overflow may refuse tasks.
 *
 * @param <T> the tasks; never null
 */
public final class BufferQueue<T extends Node> implements LocalQueue<T> {

  private final Buffer<T> buffer;
  private final Tail<T> tail;
  private final BufferStealer<T> stealer;
  private final OwnerThread owner = new OwnerThread();
  private boolean retired;

  /** Makes an empty queue of {@code capacity} slots, a power of two from 2 to 2^30. */
  public BufferQueue(int capacity) {
    this(capacity, 0);
  }

  /**
   * As above, with indices that start at {@code startIndex}: any int, such as one near the wrap.
   */
  public BufferQueue(int capacity, int startIndex) {
    buffer = new Buffer<>(capacity, startIndex);
    tail = new Tail<>(buffer, startIndex);
    stealer = new BufferStealer<>(buffer);
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
    if (tail.isFull()) {
      return false;
    }
    tail.fill(0, task);
    tail.publish(1);
    return true;
  }

  @Override
  public void push(T task, Overflow<? super T> overflow) {
    Objects.requireNonNull(overflow, "overflow");
    while (!tryPush(task)) {
      Batch<T> rest = Batch.from(task);
      try {
        if (spill(rest, overflow)) {
          return;
        }
      } finally {
        rest.clear();
      }
    }
  }

  /**
   * Pushes all tasks of the batch in its order and removes each as it is accepted. A {@link Batch}
   * fills the free slots at once, so that thieves see all of these or none; if it does not fit, the
   * older half of the queue, oldest first, and all that is left of the batch go to the overflow as
   * one batch. Any other queue of tasks is pushed one by one.
   *
   * <p>If the overflow throws, what it did not accept of the half is back in the queue, and what is
   * left in the batch was not accepted.
   */
  @Override
  public void pushBatch(Queue<T> batch, Overflow<? super T> overflow) {
    Objects.requireNonNull(overflow, "overflow");
    if (batch instanceof Batch<T> tasks) {
      do {
        fill(tasks);
      } while (!tasks.isEmpty() && !spill(tasks, overflow));
    } else {
      LocalQueue.super.pushBatch(batch, overflow);
    }
  }

  private void fill(Batch<T> tasks) {
    int count = Math.min(remaining(), tasks.size());
    for (int i = 0; i < count; i++) {
      tail.fill(i, tasks.remove());
    }
    tail.publish(count);
  }

  /**
   * Hands the older half of a full queue and what did not fit over to the overflow, or returns
   * false if there may be room by now. What is not accepted of {@code rest} is in there again.
   */
  private boolean spill(Batch<T> rest, Overflow<? super T> overflow) {
    // Any value will do: the CAS below fails unless it is the newest one.
    int from = buffer.head.getOpaque();
    int to = from + capacity() / 2;
    if (tail.index() - from < capacity()) {
      return false;
    }
    Spill<T> half = new Spill<>(buffer, tail);
    // buffer.length release -> take, size: whoever sees this head sees a tail no older
    if (!buffer.head.weakCompareAndSetRelease(from, to)) {
      return false;
    }
    half.link(from, to);
    half.handOver(rest, overflow);
    // The read is plain, as only the owner writes; others read at any time.
    buffer.overflows.setOpaque(buffer.overflows.getPlain() + 1);
    return true;
  }

  @Override
  public boolean pushAll(Collection<? extends T> tasks) {
    int room = remaining();
    int filled = 0;
    boolean complete = false;
    try {
      for (T task : tasks) {
        if (filled == room) {
          return false;
        }
        tail.fill(filled, Objects.requireNonNull(task, "task"));
        filled++;
      }
      complete = true;
    } finally {
      if (!complete) {
        tail.drop(filled);
      }
    }
    tail.publish(filled);
    return true;
  }

  @Override
  public @Nullable T pop() {
    assert owner.isCaller() : owner;
    // A guess, which is right if no thief came; if not, the CAS fails.
    int head = tail.cleared();
    while (head != tail.index()) {
      // buffer.length release -> take, size: whoever sees this head sees a tail no older
      if (buffer.head.weakCompareAndSetRelease(head, head + 1)) {
        return tail.takeOldest();
      }
      head = tail.head();
    }
    return null;
  }

  @Override
  public int size() {
    assert owner.isCaller() : owner;
    // The owner's own tail and the newest head it has seen: an older one only counts too many.
    return tail.index() - buffer.head.getOpaque();
  }

  @Override
  public int remaining() {
    checkOpen();
    return tail.room();
  }

  @Override
  public int capacity() {
    return buffer.capacity();
  }

  @Override
  public Stealer<T> stealer() {
    return stealer;
  }

  @Override
  public long overflows() {
    return buffer.overflows.getOpaque();
  }

  @Override
  public void handOver() {
    assert owner.isCaller() : owner;
    owner.handOver();
  }

  @Override
  public void retire() {
    assert owner.isCaller() : owner;
    int left = capacity() - tail.room();
    if (left > 0) {
      throw new IllegalStateException("the queue cannot be retired: " + left + " tasks are left");
    }
    retired = true;
  }

  /** Returns the owner's end, for a thief that owns this queue. */
  Tail<T> ownersEnd() {
    return tail;
  }

  boolean isOf(Buffer<T> other) {
    return buffer == other;
  }
}
