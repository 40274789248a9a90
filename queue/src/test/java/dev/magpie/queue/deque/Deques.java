package dev.magpie.queue.deque;

import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Overflow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

/** What the tests of the deque have in common. */
final class Deques {

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

  /** Returns a deque of 4 slots at first, with the tasks 0, 1, ... in it. */
  static DequeQueue<Integer> filled(Flavour flavour, long startIndex, int tasks) {
    DequeQueue<Integer> queue = new DequeQueue<>(flavour, 4, startIndex);
    IntStream.range(0, tasks).forEach(task -> queue.push(task, NONE));
    return queue;
  }

  /** Returns the tasks from {@code from} up to but not including {@code to}. */
  static List<Integer> tasks(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  /** Returns tasks that were pushed in this order as the owner pops them. */
  static <T> List<T> asPopped(Flavour flavour, List<T> pushed) {
    List<T> popped = new ArrayList<>(pushed);
    if (flavour == Flavour.LIFO) {
      Collections.reverse(popped);
    }
    return popped;
  }

  /** Pops everything. */
  static <T> List<T> drain(LocalQueue<T> queue) {
    List<T> tasks = new ArrayList<>();
    for (T task = queue.pop(); task != null; task = queue.pop()) {
      tasks.add(task);
    }
    return tasks;
  }

  /** Steals everything. */
  static <T> List<T> stealAll(LocalQueue<T> queue) {
    List<T> tasks = new ArrayList<>();
    for (T task = queue.stealer().steal(); task != null; task = queue.stealer().steal()) {
      tasks.add(task);
    }
    return tasks;
  }

  private Deques() {}
}
