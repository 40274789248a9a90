package dev.magpie.queue.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Crew;
import dev.magpie.queue.Deadline;
import dev.magpie.queue.Injector;
import dev.magpie.queue.Ledger;
import dev.magpie.queue.Ledger.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One owner and two thieves. The queue is so small that it is full and empty all the time, and its
 * indices wrap early on.
 */
final class RingThreadsTest {

  private static final int TASKS = 100_000;
  private static final int START = Integer.MAX_VALUE - 1_000;

  private final Ledger ledger = new Ledger(TASKS);
  private final Injector<Task> injector = new Injector<>();

  /** Pushes all tasks, pops some, and checks the sizes. */
  private void own(RingQueue<Task> queue) {
    int last = -1;
    for (int i = 0; i < TASKS; i++) {
      queue.push(ledger.task(i), injector);
      assertSizes(queue);
      if (i % 3 == 0) {
        Task task = queue.pop();
        assertTrue(task != null || queue.isEmpty(), "nothing was popped");
        last = take(task, last);
      }
    }
    for (Task task = queue.pop(); task != null; task = queue.pop()) {
      last = take(task, last);
    }
  }

  private static void assertSizes(RingQueue<?> queue) {
    int size = queue.size();
    assertTrue(size >= 0 && size <= queue.capacity(), "size " + size);
    int remaining = queue.remaining();
    assertTrue(remaining >= 0 && remaining <= queue.capacity() - queue.size(), "" + remaining);
  }

  /** Takes tasks one by one. */
  private void stealOneByOne(RingQueue<Task> victim) {
    Deadline deadline = new Deadline();
    int last = -1;
    while (!ledger.isComplete()) {
      int size = victim.stealer().size();
      assertTrue(size >= 0 && size <= victim.capacity(), "size " + size);
      Task task = victim.stealer().steal();
      last = take(task, last);
      if (task == null) {
        deadline.spin(ledger);
      }
    }
  }

  /** Takes halves, through a queue of its own. */
  private void stealHalves(RingQueue<Task> victim, RingQueue<Task> own) {
    Deadline deadline = new Deadline();
    int last = -1;
    while (!ledger.isComplete()) {
      Task task = victim.stealer().stealInto(own);
      last = take(task, last);
      if (task == null) {
        deadline.spin(ledger);
      }
      for (Task rest = own.pop(); rest != null; rest = own.pop()) {
        last = take(rest, last);
      }
    }
  }

  /** Takes what has overflowed; a later batch may hold older tasks. */
  private void drainInjector() {
    Deadline deadline = new Deadline();
    while (!ledger.isComplete()) {
      Task task = injector.steal();
      if (task == null) {
        deadline.spin(ledger);
      } else {
        ledger.take(task);
      }
    }
  }

  /** Each taker of the ring sees tasks in the order of their pushes. */
  private int take(@Nullable Task task, int last) {
    if (task == null) {
      return last;
    }
    assertTrue(task.number > last, task + " after " + last);
    ledger.take(task);
    return task.number;
  }

  private static void assertCountersFit(RingQueue<?> queue) {
    assertEquals(0, queue.stealer().size());
    assertTrue(queue.stealer().steals() <= queue.stealer().stolenTasks());
    assertTrue(queue.stealer().stolenTasks() <= TASKS);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 16})
  void eachTaskIsTakenOnceAndInOrderByThievesOfOne(int capacity) throws InterruptedException {
    RingQueue<Task> queue = new RingQueue<>(capacity, START);
    Crew.runTogether(
        () -> own(queue),
        () -> stealOneByOne(queue),
        () -> stealOneByOne(queue),
        this::drainInjector);
    assertCountersFit(queue);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 16})
  void eachTaskIsTakenOnceAndInOrderByThievesOfHalves(int capacity) throws InterruptedException {
    RingQueue<Task> queue = new RingQueue<>(capacity, START);
    Crew.runTogether(
        () -> own(queue),
        () -> stealHalves(queue, new RingQueue<>(4)),
        () -> stealHalves(queue, new RingQueue<>(2)),
        this::drainInjector);
    assertCountersFit(queue);
  }

  /** The queue in the middle is stolen into by its owner and out of by another at the same time. */
  @ParameterizedTest
  @ValueSource(ints = {2, 4, 64})
  void eachTaskIsTakenOnceByAThiefWhoIsStolenFrom(int capacity) throws InterruptedException {
    RingQueue<Task> first = new RingQueue<>(capacity, START);
    RingQueue<Task> middle = new RingQueue<>(capacity, START);
    RingQueue<Task> last = new RingQueue<>(capacity, START);
    Crew.runTogether(
        () -> own(first),
        () -> stealHalves(first, middle),
        () -> stealHalves(middle, last),
        this::drainInjector);
    assertCountersFit(first);
    assertCountersFit(middle);
  }
}
