package dev.magpie.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Ledger.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two producers and two takers, one of whom moves tasks into a buffer of its own. */
final class NodeListThreadsTest {

  private static final int TASKS = 100_000;

  private final Ledger ledger = new Ledger(TASKS);
  private final NodeList<Task> list = new NodeList<>();

  private void push(int from) {
    for (int i = from; i < TASKS; i += 4) {
      list.push(ledger.task(i));
      Batch<Task> batch = Batch.from(ledger.task(i + 1));
      list.pushBatch(batch);
    }
  }

  private void take(@Nullable Task task) {
    if (task != null) {
      ledger.take(task);
    }
  }

  @Test
  void eachTaskIsTakenOnce() throws InterruptedException {
    LocalQueue<Task> own = LocalQueue.buffer(4);
    Crew.runTogether(
        () -> push(0),
        () -> push(2),
        () -> {
          Deadline deadline = new Deadline();
          while (!ledger.isComplete()) {
            take(list.steal());
            deadline.spin(ledger);
          }
        },
        () -> {
          Deadline deadline = new Deadline();
          while (!ledger.isComplete()) {
            take(list.stealBatchAndPop(own));
            for (Task task = own.pop(); task != null; task = own.pop()) {
              ledger.take(task);
            }
            deadline.spin(ledger);
          }
        });
    assertTrue(list.isEmpty());
    assertEquals(0, own.stealer().size());
  }
}
