package dev.magpie.bench.queue;

/** What the queues carry: made before the measurement, so that no peer is charged for it. */
record Task(int id) {

  static Task[] upTo(int count) {
    Task[] tasks = new Task[count];
    for (int i = 0; i < count; i++) {
      tasks[i] = new Task(i);
    }
    return tasks;
  }
}
