package dev.magpie.queue;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * An unbounded FIFO queue into which any thread pushes and from which any thread takes.
 *
 * <p>All operations are lock-free and, {@link #isEmpty()}, {@link #size()} and {@link
 * #stealBatchAndPop} apart, linearizable. Nothing is allocated but a block for each {@value
 * Block#CAPACITY} tasks; blocks whose tasks are taken become garbage.
 *
 * <p>After the {@code Injector} of crossbeam-deque, a list of blocks of slots. Differs from it so:
 * a slot's reference is its write bit as well, empty until the task is there; a taker does not wait
 * for a producer that has reserved a slot but not filled it, but skips the slot, as in the array
 * queue of Ramalhete and Correia (FAAArrayQueue, 2016); indices are counted in each block; the
 * garbage collector frees blocks.
 *
 * @param <T> the tasks; never null
 */
public final class Injector<T> implements SharedQueue<T> {

  /** The first block that may have tasks. Moved by takers when a block is used up. */
  private final AtomicReference<Block<T>> head;

  /** The last block or the one before it. Moved by producers, after they have linked a block. */
  private final AtomicReference<Block<T>> tail;

  /** Makes an empty queue. */
  public Injector() {
    Block<T> first = new Block<>();
    head = new AtomicReference<>(first);
    tail = new AtomicReference<>(first);
  }

  /** Adds a task at the tail. */
  @Override
  public void push(T task) {
    Objects.requireNonNull(task, "task");
    while (true) {
      Block<T> block = lastBlock();
      if (block.offer(task) || block.append(task)) {
        return;
      }
    }
  }

  /**
   * Moves all tasks of the batch to the tail, in order and each at its own instant: tasks of others
   * may come to stand between them.
   *
   * @throws NullPointerException if one of them is null; none has been moved then
   */
  @Override
  public void pushBatch(Queue<? extends T> batch) {
    batch.forEach(task -> Objects.requireNonNull(task, "task"));
    while (!batch.isEmpty()) {
      Block<T> block = lastBlock();
      block.offerAll(batch);
      if (!batch.isEmpty() && block.append(batch.element())) {
        batch.remove();
      }
    }
  }

  /** Returns the last block, or one that was last when it was looked at. */
  private Block<T> lastBlock() {
    while (true) {
      // inject.block acquire <- lastBlock: the block is made before it is linked
      Block<T> block = tail.getAcquire();
      Block<T> next = block.next();
      if (next == null) {
        return block;
      }
      // inject.block release -> lastBlock: the block is made before it is linked
      tail.weakCompareAndSetRelease(block, next);
    }
  }

  /** Takes the oldest task, or returns null if the queue was empty at some instant of the call. */
  @Override
  public @Nullable T steal() {
    return take(null);
  }

  /**
   * Takes the older half of the tasks, rounded up, but no more than are left in the first block of
   * {@value Block#CAPACITY} and than the destination has room for: returns the oldest and leaves
   * the others in {@code destination}, in order. The caller is the owner of the destination.
   *
   * @return null if the queue was empty at some instant of the call
   */
  @Override
  public @Nullable T stealBatchAndPop(LocalQueue<T> destination) {
    return take(Objects.requireNonNull(destination, "destination"));
  }

  private @Nullable T take(@Nullable LocalQueue<T> destination) {
    while (true) {
      // inject.block acquire <- take: the block is made before it is linked
      Block<T> block = head.getAcquire();
      int from = block.claimed();
      int available = block.reserved() - from;
      if (from == Block.CAPACITY) {
        Block<T> next = block.next();
        if (next == null) {
          return null;
        }
        // inject.block release -> take, size: the block is made before it is linked
        head.weakCompareAndSetRelease(block, next);
      } else if (available <= 0) {
        return null;
      } else {
        int count = destination == null ? 1 : Math.min(available, batchLimit(destination));
        T task = block.claim(from, count) ? empty(block, from, count, destination) : null;
        if (task != null) {
          return task;
        }
      }
    }
  }

  private int batchLimit(LocalQueue<T> destination) {
    return (int) Math.min(Math.max(1, (size() + 1) / 2), destination.remaining() + 1L);
  }

  /** Empties claimed slots; returns the first task, or null if all were skipped. */
  private @Nullable T empty(
      Block<T> block, int from, int count, @Nullable LocalQueue<T> destination) {
    T first = null;
    for (int slot = from; slot < from + count; slot++) {
      T task = block.take(slot);
      if (first == null) {
        first = task;
      } else if (task != null && (destination == null || !destination.tryPush(task))) {
        push(task);
      }
    }
    return first;
  }

  /** Returns true if the queue was empty at some instant of the call. */
  @Override
  public boolean isEmpty() {
    return size() == 0;
  }

  /**
   * Returns the number of tasks, from 0 up. Counts tasks whose push has begun but not returned, and
   * is an estimate while others push and take; the queue was empty at some instant of the call if
   * the result is 0.
   */
  public long size() {
    // inject.block acquire <- take: the block is made before it is linked
    Block<T> first = head.getAcquire();
    long from = first.firstIndex + first.claimed();
    Block<T> last = lastBlock();
    return Math.max(0, last.firstIndex + last.reserved() - from);
  }
}
