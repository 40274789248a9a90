package dev.magpie.queue.buffer;

import dev.magpie.queue.Batch;
import dev.magpie.queue.Node;
import dev.magpie.queue.Overflow;

/** The half of a full buffer that goes to the overflow, in front of what did not fit. */
final class Spill<T extends Node> {

  private final Buffer<T> buffer;
  private final Tail<T> tail;
  private final Batch<T> tasks = new Batch<>();

  /** Made before the claim: if there is no memory, nothing has happened yet. */
  Spill(Buffer<T> buffer, Tail<T> tail) {
    this.buffer = buffer;
    this.tail = tail;
  }

  /**
   * Links the tasks of slots that the owner has taken.
   *
   * @throws IllegalStateException if one of them is in a list as well; all are in the queue then
   */
  void link(int from, int to) {
    boolean complete = false;
    try {
      for (int i = from; i != to; i++) {
        tasks.offer(Buffer.taken(buffer.read(i)));
      }
      complete = true;
    } finally {
      if (complete) {
        tail.clearTo(to);
      } else {
        tasks.clear();
        tail.putBack(to);
      }
    }
  }

  /**
   * Hands the tasks over, and {@code rest} behind them. What is not accepted is in the queue again,
   * or in {@code rest}.
   */
  void handOver(Batch<T> rest, Overflow<? super T> overflow) {
    int more = rest.size();
    tasks.push(rest);
    try {
      overflow.pushBatch(tasks);
    } finally {
      takeBack(tasks.size() - more);
      rest.push(tasks);
    }
    if (!rest.isEmpty()) {
      throw new IllegalStateException(overflow + " left tasks in the batch without an exception");
    }
  }

  private void takeBack(int count) {
    if (count > 0) {
      int room = tail.room();
      assert room >= count : "the overflow pushed into the queue that overflows";
      for (int i = 0; i < count; i++) {
        tail.fill(i, tasks.remove());
      }
      tail.publish(count);
    }
  }
}
