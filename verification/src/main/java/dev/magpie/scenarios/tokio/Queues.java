package dev.magpie.scenarios.tokio;

import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.buffer.BufferQueue;
import dev.magpie.queue.deque.DequeQueue;
import dev.magpie.queue.deque.Flavour;
import dev.magpie.queue.ring.RingQueue;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/** Queues of the capacity that Tokio uses under loom, and what their users do. */
final class Queues {
  /** Capacity 4; for the deque, which has no bound, the size of its first array. */
  private static final int CAPACITY = 4;

  private Queues() {}

  static LocalQueue<Task> ring() {
    return new RingQueue<>(CAPACITY);
  }

  static LocalQueue<Task> buffer() {
    return new BufferQueue<>(CAPACITY);
  }

  static LocalQueue<Task> lifoDeque() {
    return new DequeQueue<>(Flavour.LIFO, CAPACITY, 0);
  }

  static LocalQueue<Task> fifoDeque() {
    return new DequeQueue<>(Flavour.FIFO, CAPACITY, 0);
  }

  /** Takes what there is to pop. */
  static void popAll(LocalQueue<Task> queue, Taken taken) {
    taken.drain(queue::pop);
  }

  /** Steals into a queue of the thief's own, and then takes what came with the first task. */
  static void steal(LocalQueue<Task> victim, LocalQueue<Task> own, Taken taken) {
    taken.add(victim.stealer().stealInto(own));
    popAll(own, taken);
  }

  /** Takes what is left when all threads have ended. */
  static Taken rest(LocalQueue<Task> queue) {
    return new Taken().drain(queue.stealer()::steal);
  }
}
