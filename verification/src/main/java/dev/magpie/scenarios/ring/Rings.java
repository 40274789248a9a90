package dev.magpie.scenarios.ring;

import dev.magpie.queue.ring.RingQueue;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/** Rings as scenarios find them, with any thread as their owner to be. */
final class Rings {
  private Rings() {}

  /** Returns a ring with tasks of these numbers, given as hexadecimal digits, oldest first. */
  static RingQueue<Task> holding(int numbers, int capacity) {
    return holding(numbers, capacity, 0);
  }

  /** As above, with indices that begin at some number. */
  static RingQueue<Task> holding(int numbers, int capacity, int startIndex) {
    RingQueue<Task> ring = new RingQueue<>(capacity, startIndex);
    for (int shift = Integer.SIZE - 4; shift >= 0; shift -= 4) {
      int number = numbers >>> shift & 15;
      if (number > 0 && !ring.tryPush(new Task(number))) {
        throw new IllegalArgumentException("capacity " + capacity + ": too small");
      }
    }
    ring.handOver();
    return ring;
  }

  /** Pushes a task, or gives it to the caller if there is no room. */
  static void push(RingQueue<Task> ring, int number, Taken refused) {
    Task task = new Task(number);
    if (!ring.tryPush(task)) {
      refused.add(task);
    }
  }

  /** Takes what is left, by any thread. */
  static Taken rest(RingQueue<Task> ring) {
    return new Taken().drain(ring.stealer()::steal);
  }
}
