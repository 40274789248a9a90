package dev.magpie.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbered tasks, in order. */
final class Tasks {

  /** Returns the tasks from {@code from} up to but not including {@code to}. */
  static Queue<Integer> queue(int from, int to) {
    return IntStream.range(from, to).boxed().collect(Collectors.toCollection(ArrayDeque::new));
  }

  /** Returns the tasks from {@code from} up to but not including {@code to}. */
  static List<Integer> list(int from, int to) {
    return List.copyOf(queue(from, to));
  }

  /** Steals everything. */
  static <T> List<T> drain(Injector<T> injector) {
    List<T> tasks = new ArrayList<>();
    for (T task = injector.steal(); task != null; task = injector.steal()) {
      tasks.add(task);
    }
    return tasks;
  }

  /** Pops everything. */
  static <T> List<T> drain(LocalQueue<T> queue) {
    List<T> tasks = new ArrayList<>();
    for (T task = queue.pop(); task != null; task = queue.pop()) {
      tasks.add(task);
    }
    return tasks;
  }

  private Tasks() {}
}
