package dev.magpie.bench.queue;

import dev.magpie.queue.Node;

/** What the queues carry: made before the measurement, so that no peer is charged for it. */
public final class Task extends Node {
  private final int id;

  Task(int id) {
    this.id = id;
  }

  /** Which of the tasks it is, from 0. */
  int id() {
    return id;
  }

  public static Task[] upTo(int count) {
    Task[] tasks = new Task[count];
    for (int i = 0; i < count; i++) {
      tasks[i] = new Task(i);
    }
    return tasks;
  }

  @Override
  public String toString() {
    return "task " + id;
  }
}
