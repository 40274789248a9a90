package dev.magpie.scenarios.list;

import dev.magpie.queue.Batch;
import dev.magpie.queue.NodeList;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/** Lists as scenarios find them. */
final class Lists {
  private Lists() {}

  /** Returns a list with tasks of these numbers, given as hexadecimal digits, in that order. */
  static NodeList<Task> holding(int numbers) {
    NodeList<Task> list = new NodeList<>();
    list.pushBatch(batch(numbers));
    return list;
  }

  /** Returns a batch of tasks of these numbers. */
  static Batch<Task> batch(int numbers) {
    Batch<Task> batch = new Batch<>();
    for (int shift = Integer.SIZE - 4; shift >= 0; shift -= 4) {
      int number = numbers >>> shift & 15;
      if (number > 0) {
        batch.add(new Task(number));
      }
    }
    return batch;
  }

  /** Takes what is left when all threads have ended. */
  static Taken rest(NodeList<Task> list) {
    return new Taken().drain(list::steal);
  }
}
