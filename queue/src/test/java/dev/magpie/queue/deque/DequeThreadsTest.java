package dev.magpie.queue.deque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Crew;
import dev.magpie.queue.Deadline;
import dev.magpie.queue.Ledger;
import dev.magpie.queue.Ledger.Task;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One owner and two thieves. The deque is nearly empty most of the time, so that they compete for
 * the last task, and its array grows and shrinks again and again.
 */
final class DequeThreadsTest {

  private static final int TASKS = 50_000;
  private static final long START = Long.MAX_VALUE - 1_000;

  private final Ledger ledger = new Ledger(TASKS);

  /** Pushes all tasks in waves of up to 31, and pops about half of each. */
  private void own(DequeQueue<Task> queue) {
    int next = 0;
    for (int wave = 0; next < TASKS; wave = (wave + 1) % 32) {
      Queue<Task> batch = new ArrayDeque<>();
      for (int end = Math.min(TASKS, next + wave); next < end; next++) {
        batch.add(ledger.task(next));
      }
      push(queue, batch, wave % 3);
      for (int i = 0; i <= wave / 2; i++) {
        take(queue.pop());
      }
      assertTrue(queue.size() >= 0, "size");
    }
    Deques.drain(queue).forEach(this::take);
  }

  private static void push(DequeQueue<Task> queue, Queue<Task> batch, int how) {
    if (how == 0) {
      queue.pushBatch(batch, Deques.NONE);
    } else if (how == 1) {
      assertTrue(queue.pushAll(batch));
    } else {
      batch.forEach(task -> assertTrue(queue.tryPush(task)));
    }
  }

  private boolean take(@Nullable Task task) {
    if (task != null) {
      ledger.take(task);
    }
    return task != null;
  }

  private void stealOneByOne(DequeQueue<Task> victim) {
    Deadline deadline = new Deadline();
    while (!ledger.isComplete()) {
      assertTrue(victim.stealer().size() >= 0, "size");
      if (!take(victim.stealer().steal())) {
        deadline.spin(ledger);
      }
    }
  }

  private void stealHalves(DequeQueue<Task> victim, DequeQueue<Task> own) {
    Deadline deadline = new Deadline();
    while (!ledger.isComplete()) {
      boolean found = take(victim.stealer().stealInto(own));
      found |= victim.stealer().stealBatch(own) > 0;
      Deques.drain(own).forEach(this::take);
      if (!found) {
        deadline.spin(ledger);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachTaskIsTakenOnceByThievesOfOne(Flavour flavour) throws InterruptedException {
    DequeQueue<Task> queue = new DequeQueue<>(flavour, 2, START);
    Crew.runTogether(() -> own(queue), () -> stealOneByOne(queue), () -> stealOneByOne(queue));
    assertEquals(0, queue.stealer().size());
    assertEquals(queue.stealer().steals(), queue.stealer().stolenTasks());
  }

  @ParameterizedTest
  @EnumSource
  void eachTaskIsTakenOnceByThievesOfHalves(Flavour flavour) throws InterruptedException {
    DequeQueue<Task> queue = new DequeQueue<>(flavour, 2, START);
    Crew.runTogether(
        () -> own(queue),
        () -> stealHalves(queue, new DequeQueue<>(Flavour.LIFO, 2, START)),
        () -> stealHalves(queue, new DequeQueue<>(Flavour.FIFO, 2, START)));
    assertEquals(0, queue.stealer().size());
  }

  /** The deque in the middle is stolen into by its owner and out of by another at once. */
  @ParameterizedTest
  @EnumSource
  void eachTaskIsTakenOnceByAThiefWhoIsStolenFrom(Flavour flavour) throws InterruptedException {
    DequeQueue<Task> first = new DequeQueue<>(flavour, 2, START);
    DequeQueue<Task> middle = new DequeQueue<>(flavour, 2, START);
    Crew.runTogether(
        () -> own(first),
        () -> stealHalves(first, middle),
        () -> stealHalves(middle, new DequeQueue<>(flavour, 2, START)));
    assertEquals(0, middle.stealer().size());
  }
}
