package dev.magpie.queue.ring;

import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Overflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

/** What the tests of the ring have in common. */
final class Rings {

  /** A sink that must not be asked. */
  static final Overflow<Object> NONE =
      new Overflow<>() {
        @Override
        public void push(Object task) {
          throw new AssertionError("no overflow expected, but " + task);
        }

        @Override
        public void pushBatch(Queue<?> batch) {
          throw new AssertionError("no overflow expected, but " + batch);
        }
      };

  /** Returns a ring with the tasks 0, 1, ... in it. */
  static RingQueue<Integer> filled(int capacity, int startIndex, int tasks) {
    RingQueue<Integer> queue = new RingQueue<>(capacity, startIndex);
    IntStream.range(0, tasks).forEach(task -> queue.push(task, NONE));
    return queue;
  }

  /** Returns the tasks from {@code from} up to but not including {@code to}. */
  static List<Integer> tasks(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  /** Pops everything. */
  static <T> List<T> drain(LocalQueue<T> queue) {
    List<T> tasks = new ArrayList<>();
    for (T task = queue.pop(); task != null; task = queue.pop()) {
      tasks.add(task);
    }
    return tasks;
  }

  private Rings() {}
}
