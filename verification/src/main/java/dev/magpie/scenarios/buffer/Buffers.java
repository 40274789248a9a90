package dev.magpie.scenarios.buffer;

import dev.magpie.queue.buffer.BufferQueue;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/** Buffers as scenarios find them, with any thread as their owner to be. */
final class Buffers {
  private Buffers() {}

  /** Returns a buffer with tasks of these numbers, given as hexadecimal digits, oldest first. */
  static BufferQueue<Task> holding(int numbers, int capacity) {
    return holding(numbers, capacity, 0);
  }

  /** As above, with indices that begin at some number. */
  static BufferQueue<Task> holding(int numbers, int capacity, int startIndex) {
    BufferQueue<Task> buffer = new BufferQueue<>(capacity, startIndex);
    for (int shift = Integer.SIZE - 4; shift >= 0; shift -= 4) {
      int number = numbers >>> shift & 15;
      if (number > 0 && !buffer.tryPush(new Task(number))) {
        throw new IllegalArgumentException("capacity " + capacity + ": too small");
      }
    }
    buffer.handOver();
    return buffer;
  }

  /** Pushes a task, or gives it to the caller if there is no room. */
  static void push(BufferQueue<Task> buffer, int number, Taken refused) {
    Task task = new Task(number);
    if (!buffer.tryPush(task)) {
      refused.add(task);
    }
  }

  /** Takes what is left, by any thread. */
  static Taken rest(BufferQueue<Task> buffer) {
    return new Taken().drain(buffer.stealer()::steal);
  }
}
