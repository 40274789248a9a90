package dev.magpie.queue.deque;

import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Overflow;
import dev.magpie.queue.Stealer;
import dev.magpie.queue.owner.OwnerThread;
import java.util.Collection;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The owner's handle of the deque of crossbeam-deque ({@code Worker}), after Chase and Lev (Dynamic
 * circular work-stealing deque, 2005) and Lê, Pop, Cohen and Zappa Nardelli (Correct and efficient
 * work-stealing for weak memory models, 2013).
 *
 * <p>All operations are lock-free, those of a LIFO owner wait-free; a push that grows the array and
 * a pop that shrinks it copy the tasks, which is constant time on average.
 *
 * <p>A task that a thief has taken stays reachable from the deque until the owner's next pop, or
 * push that finds no free slot, and from an array that was replaced as long as a thief is at work
 * that has found it. So a pop that returned null has left nothing but a task that it lost to a
 * thief.
 *
 * <p>Differs from crossbeam so: stores to bottom are releases, where it has fences; thieves look
 * for the array behind their look at bottom, and so need not check it a second time; the owner of a
 * FIFO deque takes tasks by CAS; tasks that are stolen keep their order whatever the flavours; the
 * number of tasks has a maximum.
 *
 * @param <T> the tasks; never null
 */
public final class DequeQueue<T> implements LocalQueue<T> {

  /** The number of slots of a deque before it grows, unless told otherwise. */
  public static final int INITIAL_CAPACITY = 64;

  private final OwnerEnd<T> own;
  private final DequeStealer<T> stealer;
  private final AtomicLong overflows = new AtomicLong();
  private final OwnerThread owner = new OwnerThread();
  private boolean retired;

  /** Makes an empty deque. */
  public DequeQueue(Flavour flavour) {
    this(flavour, INITIAL_CAPACITY, 0);
  }

  /**
   * As above, with {@code initialCapacity} slots to begin with, a power of two from 2 to 2^30, and
   * indices that start at {@code startIndex}: any long, such as one near the wrap.
   */
  public DequeQueue(Flavour flavour, int initialCapacity, long startIndex) {
    this(flavour, initialCapacity, Deque.MAX_CAPACITY, startIndex);
  }

  /** As above, with a maximum that a test can reach: a power of two up to 2^30. */
  public DequeQueue(Flavour flavour, int initialCapacity, int maxCapacity, long startIndex) {
    checkCapacity("maximum capacity ", maxCapacity, Deque.MAX_CAPACITY);
    checkCapacity("initial capacity ", initialCapacity, maxCapacity);
    Deque<T> deque =
        new Deque<>(Objects.requireNonNull(flavour, "flavour"), initialCapacity, startIndex);
    own = new OwnerEnd<>(deque, new Storage<>(deque, initialCapacity, maxCapacity, startIndex));
    stealer = new DequeStealer<>(deque, maxCapacity);
  }

  private static void checkCapacity(String name, int capacity, int most) {
    if (capacity < Deque.MIN_CAPACITY || capacity > most || Integer.bitCount(capacity) != 1) {
      throw new IllegalArgumentException(
          name + capacity + ": must be a power of two from " + Deque.MIN_CAPACITY + " to " + most);
    }
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
    long bottom = own.bottom();
    if (!own.makeRoom(bottom, 1)) {
      return false;
    }
    own.fill(bottom, task);
    own.publish(bottom + 1);
    return true;
  }

  @Override
  public void push(T task, Overflow<? super T> overflow) {
    Objects.requireNonNull(overflow, "overflow");
    if (!tryPush(task)) {
      overflow.push(task);
      // The read is plain, as only the owner writes; others read at any time.
      overflows.setOpaque(overflows.getPlain() + 1);
    }
  }

  @Override
  public boolean pushAll(Collection<? extends T> tasks) {
    checkOpen();
    long bottom = own.bottom();
    long end = bottom;
    boolean complete = false;
    try {
      for (T task : tasks) {
        Objects.requireNonNull(task, "task");
        if (!own.makeRoom(end, 1)) {
          return false;
        }
        own.fill(end++, task);
      }
      complete = true;
    } finally {
      if (!complete) {
        own.erase(bottom, end);
      }
    }
    own.publish(end);
    return true;
  }

  /** As {@link LocalQueue#pushBatch}; thieves see all that there is room for at once. */
  @Override
  public void pushBatch(Queue<T> batch, Overflow<? super T> overflow) {
    Objects.requireNonNull(overflow, "overflow");
    checkOpen();
    long end = own.bottom();
    try {
      for (T task = batch.peek(); task != null && own.makeRoom(end, 1); task = batch.peek()) {
        own.fill(end, batch.remove());
        end++;
      }
    } finally {
      own.publish(end);
    }
    LocalQueue.super.pushBatch(batch, overflow);
  }

  @Override
  public @Nullable T pop() {
    assert owner.isCaller() : owner;
    return own.pop();
  }

  @Override
  public int size() {
    assert owner.isCaller() : owner;
    return own.size();
  }

  /**
   * Returns how many tasks can be pushed before the array must grow: who takes tasks from elsewhere
   * to put them here needs no memory for so many, and loses none for want of it.
   */
  @Override
  public int remaining() {
    checkOpen();
    return own.freeSlots();
  }

  /** Returns the number of tasks that the deque may hold, however many slots it has now. */
  @Override
  public int capacity() {
    return own.capacity();
  }

  @Override
  public Stealer<T> stealer() {
    return stealer;
  }

  @Override
  public long overflows() {
    return overflows.getOpaque();
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

  /** Returns what the caller, as the owner, fills in as a thief. */
  OwnerEnd<T> destination() {
    checkOpen();
    return own;
  }
}
