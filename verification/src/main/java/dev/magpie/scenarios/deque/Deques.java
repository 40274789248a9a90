package dev.magpie.scenarios.deque;

import dev.magpie.queue.deque.DequeQueue;
import dev.magpie.queue.deque.Flavour;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/** Deques as scenarios find them, with any thread as their owner to be. */
final class Deques {
  private Deques() {}

  /** Returns a deque of two slots at first, with tasks of these numbers, oldest first. */
  static DequeQueue<Task> holding(Flavour flavour, int numbers) {
    return holding(flavour, numbers, 2, 0);
  }

  /** As above, with indices that begin at some number. */
  static DequeQueue<Task> holding(Flavour flavour, int numbers, int slots, long startIndex) {
    DequeQueue<Task> deque = new DequeQueue<>(flavour, slots, startIndex);
    for (int shift = Integer.SIZE - 4; shift >= 0; shift -= 4) {
      int number = numbers >>> shift & 15;
      if (number > 0) {
        push(deque, number);
      }
    }
    deque.handOver();
    return deque;
  }

  /** Pushes a task; there is always room. */
  static void push(DequeQueue<Task> deque, int number) {
    Ledger.require(deque.tryPush(new Task(number)), "no room");
  }

  /** Takes what is left, by any thread. */
  static Taken rest(DequeQueue<Task> deque) {
    return new Taken().drain(deque.stealer()::steal);
  }
}
