package dev.magpie.queue.deque;

import dev.magpie.queue.Overflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Keeps what overflows. */
final class Sink implements Overflow<Integer> {

  private final List<Integer> tasks = new ArrayList<>();

  @Override
  public void push(Integer task) {
    tasks.add(task);
  }

  @Override
  public void pushBatch(Queue<? extends Integer> batch) {
    throw new AssertionError("no batch expected, but " + batch);
  }

  List<Integer> tasks() {
    return tasks;
  }
}
