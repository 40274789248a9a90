package dev.magpie.queue.buffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Crew;
import dev.magpie.queue.Deadline;
import dev.magpie.queue.Ledger;
import dev.magpie.queue.Ledger.Task;
import dev.magpie.queue.NodeList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One owner and two thieves, and a list into which the owner overflows. The queue is so small that
 * it is full and empty all the time, and its indices wrap early on.
 */
final class BufferThreadsTest {

  private static final int TASKS = 50_000;
  private static final int START = Integer.MAX_VALUE - 1_000;

  private final Ledger ledger = new Ledger(TASKS);
  private final NodeList<Task> list = new NodeList<>();

  private void own(BufferQueue<Task> queue) {
    for (int i = 0; i < TASKS; i++) {
      queue.push(ledger.task(i), list);
      int size = queue.size();
      assertTrue(size >= 0 && size <= queue.capacity(), "size " + size);
      if (i % 3 == 0) {
        take(queue.pop());
      }
    }
    Deadline deadline = new Deadline();
    while (!ledger.isComplete()) {
      take(list.stealBatchAndPop(queue));
      take(queue.pop());
      deadline.spin(ledger);
    }
  }

  private void steal(BufferQueue<Task> victim, BufferQueue<Task> own) {
    Deadline deadline = new Deadline();
    while (!ledger.isComplete()) {
      int size = victim.stealer().size();
      assertTrue(size >= 0 && size <= victim.capacity(), "size " + size);
      take(victim.stealer().stealInto(own));
      for (Task task = own.pop(); task != null; task = own.pop()) {
        ledger.take(task);
      }
      take(list.steal());
      deadline.spin(ledger);
    }
  }

  private void take(@Nullable Task task) {
    if (task != null) {
      ledger.take(task);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 16})
  void eachTaskIsTakenOnce(int capacity) throws InterruptedException {
    BufferQueue<Task> queue = new BufferQueue<>(capacity, START);
    BufferQueue<Task> middle = new BufferQueue<>(4, START);
    Crew.runTogether(
        () -> own(queue), () -> steal(queue, middle), () -> steal(middle, new BufferQueue<>(2)));
    assertEquals(0, queue.stealer().size());
    assertTrue(list.isEmpty());
    assertTrue(queue.stealer().steals() <= queue.stealer().stolenTasks());
  }
}
