package dev.magpie.queue.buffer;

import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Node;
import dev.magpie.queue.Stealer;
import org.jspecify.annotations.Nullable;

/**
 * The thieves' handle of the buffer ({@code Buffer.steal} in Zap's {@code thread_pool.zig}).
 *
 * <p>A steal copies the tasks first, and then takes all of them by one compare-and-set of head: a
 * thief that stops anywhere hinders nobody. If the compare-and-set fails, others were faster, and
 * what was copied is dropped. Differs from Zap so: the oldest task is the one returned; a thief
 * whose own queue is not empty takes as much as there is room for; one task can be stolen alone.
 */
final class BufferStealer<T extends Node> implements Stealer<T> {

  private final Buffer<T> buffer;

  BufferStealer(Buffer<T> buffer) {
    this.buffer = buffer;
  }

  @Override
  public @Nullable T stealInto(LocalQueue<T> destination) {
    BufferQueue<T> own = checkDestination(destination);
    int room = own.remaining();
    return room == 0 ? null : take(own.ownersEnd(), room + 1, 1);
  }

  @Override
  public int stealBatch(LocalQueue<T> destination) {
    BufferQueue<T> own = checkDestination(destination);
    int room = own.remaining();
    if (room == 0) {
      return 0;
    }
    Tail<T> end = own.ownersEnd();
    int before = end.index();
    take(end, room, 0);
    return end.index() - before;
  }

  private BufferQueue<T> checkDestination(LocalQueue<T> destination) {
    if (!(destination instanceof BufferQueue<T> own)) {
      throw new IllegalArgumentException(
          "destination " + destination + ": must be a buffer, like the queue stolen from");
    }
    if (own.isOf(buffer)) {
      throw new IllegalArgumentException("destination: must not be the queue stolen from");
    }
    return own;
  }

  @Override
  public @Nullable T steal() {
    return take(null, 1, 1);
  }

  /**
   * Takes half of the tasks, but no more than {@code limit}: returns the oldest, and moves all but
   * the first {@code skip} of them into the thief's own queue.
   */
  private @Nullable T take(@Nullable Tail<T> own, int limit, int skip) {
    while (true) {
      // buffer.length acquire <- pop, spill, take: the tail read next is no older
      int head = buffer.head.getAcquire();
      // buffer.publish acquire <- publish: the slots below tail are filled
      int tail = buffer.tail.getAcquire();
      int size = tail - head;
      if (size <= 0) {
        return null;
      }
      if (size > buffer.capacity()) {
        // The owner went on between the two reads, so that head is old.
        continue;
      }
      int count = Math.min(size - size / 2, limit);
      T oldest = buffer.read(head);
      if (own != null) {
        own.copy(buffer, head + skip, count - skip);
      }
      // buffer.reclaim release -> head: the slots are copied
      // buffer.length release -> take, size: whoever sees this head sees a tail no older
      if (buffer.head.weakCompareAndSetRelease(head, head + count)) {
        finish(own, count, skip);
        return Buffer.taken(oldest);
      }
      if (own != null) {
        own.drop(count - skip);
      }
    }
  }

  private void finish(@Nullable Tail<T> own, int count, int skip) {
    if (own != null) {
      own.publish(count - skip);
    }
    Buffer.count(buffer.steals, 1);
    if (count > 1) {
      Buffer.count(buffer.furtherTasks, count - 1);
    }
  }

  @Override
  public int size() {
    // buffer.length acquire <- pop, spill, take: the tail read next is no older
    int head = buffer.head.getAcquire();
    // No slot is read: what was pushed before this call is counted by coherence alone.
    int tail = buffer.tail.getOpaque();
    return Math.max(0, Math.min(tail - head, buffer.capacity()));
  }

  @Override
  public long steals() {
    return buffer.steals.getOpaque();
  }

  @Override
  public long stolenTasks() {
    return buffer.steals.getOpaque() + buffer.furtherTasks.getOpaque();
  }
}
