package dev.magpie.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Ledger.Task;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class InjectorThreadsTest {

  private static final int PRODUCERS = 2;
  private static final int TASKS_EACH = 100_000;

  private final Injector<Task> injector = new Injector<>();
  private final Ledger ledger = new Ledger(PRODUCERS * TASKS_EACH);

  /** Pushes the tasks of one producer in their order. */
  private void pushOneByOne(int producer) {
    for (int i = 0; i < TASKS_EACH; i++) {
      injector.push(ledger.task(producer * TASKS_EACH + i));
      assertTrue(injector.size() >= 0);
    }
  }

  /** Pushes the tasks of one producer in batches that do not divide a block. */
  private void pushBatches(int producer) {
    Queue<Task> batch = new ArrayDeque<>();
    for (int i = 0; i < TASKS_EACH; i++) {
      batch.add(ledger.task(producer * TASKS_EACH + i));
      if (batch.size() == 1 + i % 7 || i == TASKS_EACH - 1) {
        injector.pushBatch(batch);
        assertTrue(batch.isEmpty());
      }
    }
  }

  /** Takes tasks one by one, those of each producer in their order, until all are taken. */
  private void stealOneByOne() {
    Order order = new Order();
    Deadline deadline = new Deadline();
    while (!ledger.isComplete()) {
      assertTrue(injector.size() >= 0);
      order.take(injector.steal(), deadline);
    }
  }

  /** The same by batches, through a queue of its own. */
  private void stealBatches() {
    LocalQueue<Task> own = LocalQueue.ring(8);
    Order order = new Order();
    Deadline deadline = new Deadline();
    while (!ledger.isComplete()) {
      order.take(injector.stealBatchAndPop(own), deadline);
      for (Task task = own.pop(); task != null; task = own.pop()) {
        order.take(task, deadline);
      }
    }
  }

  /** What one taker has seen last of each producer. */
  private final class Order {

    private final int[] last = new int[PRODUCERS];

    Order() {
      Arrays.fill(last, -1);
    }

    void take(@Nullable Task task, Deadline deadline) {
      if (task == null) {
        deadline.spin(ledger);
        return;
      }
      ledger.take(task);
      int producer = task.number / TASKS_EACH;
      assertTrue(task.number > last[producer], task + " after " + last[producer]);
      last[producer] = task.number;
    }
  }

  private void assertEmpty() {
    assertEquals(0, injector.size());
    assertTrue(injector.isEmpty());
  }

  @Test
  void eachTaskIsTakenOnceAndEachProducersTasksInOrder() throws InterruptedException {
    Crew.runTogether(
        () -> pushOneByOne(0), () -> pushOneByOne(1), this::stealOneByOne, this::stealOneByOne);
    assertEmpty();
  }

  @Test
  void eachTaskIsTakenOnceByBatchesToo() throws InterruptedException {
    Crew.runTogether(
        () -> pushOneByOne(0), () -> pushBatches(1), this::stealOneByOne, this::stealBatches);
    assertEmpty();
  }

  @Test
  void batchesMeetBatches() throws InterruptedException {
    Crew.runTogether(
        () -> pushBatches(0), () -> pushBatches(1), this::stealBatches, this::stealBatches);
    assertEmpty();
  }
}
