package dev.magpie.linearizability;

import dev.magpie.queue.Overflow;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/** Keeps what overflows in one call. An array, since Lincheck follows the code of collections. */
final class Sink implements Overflow<Integer> {

  /** Room for half of the largest ring under test, the task, and as much again for mistakes. */
  private final Integer[] tasks = new Integer[6];

  private int count;

  @Override
  public void push(Integer task) {
    tasks[count++] = task;
  }

  @Override
  public void pushBatch(Queue<? extends Integer> batch) {
    while (!batch.isEmpty()) {
      push(batch.remove());
    }
  }

  List<Integer> tasks() {
    return List.of(Arrays.copyOf(tasks, count));
  }
}
