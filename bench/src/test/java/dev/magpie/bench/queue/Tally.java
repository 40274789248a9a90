package dev.magpie.bench.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** How often each task was taken. */
final class Tally {

  private final AtomicIntegerArray times;
  private final AtomicInteger taken = new AtomicInteger();

  Tally(int tasks) {
    times = new AtomicIntegerArray(tasks);
  }

  void take(Task task) {
    times.incrementAndGet(task.id());
    taken.incrementAndGet();
  }

  boolean isComplete() {
    return taken.get() >= times.length();
  }

  void assertEachTakenOnce() {
    for (int id = 0; id < times.length(); id++) {
      assertEquals(1, times.get(id), "times that task " + id + " was taken");
    }
  }
}
