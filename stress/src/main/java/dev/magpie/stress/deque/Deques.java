package dev.magpie.stress.deque;

import dev.magpie.queue.deque.DequeQueue;
import dev.magpie.queue.deque.Flavour;
import dev.magpie.stress.Task;

/** Deques as litmus tests find them. */
final class Deques {

  /** Returns a deque of two slots at first, grown for the tasks 1, 2, ... that are in it. */
  static DequeQueue<Task> holding(Flavour flavour, int tasks) {
    DequeQueue<Task> deque = new DequeQueue<>(flavour, 2, -1);
    for (int number = 1; number <= tasks; number++) {
      deque.tryPush(new Task(number));
    }
    deque.handOver();
    return deque;
  }

  private Deques() {}
}
