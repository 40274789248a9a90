package dev.magpie.bench.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A benchmark of a queue that loses tasks means nothing. */
@Timeout(60)
final class ContenderTest {

  private static final int CAPACITY = 64;
  private static final int TASKS = 20_000;

  @ParameterizedTest
  @EnumSource
  void anOwnerPopsInOrderWhatItPushed(OwnerContender contender) {
    OwnerQueue queue = contender.create(CAPACITY);
    Task[] tasks = Task.upTo(CAPACITY);
    for (Task task : tasks) {
      assertTrue(queue.push(task), () -> "no room for " + task);
    }
    for (int i = 0; i < CAPACITY; i++) {
      assertSame(tasks[contender.isLifo() ? CAPACITY - 1 - i : i], queue.pop());
    }
    assertNull(queue.pop());
  }

  @ParameterizedTest
  @EnumSource
  void aThiefTakesTheOldestTask(OwnerContender contender) {
    OwnerQueue queue = contender.create(CAPACITY);
    Task[] tasks = Task.upTo(2);
    for (Task task : tasks) {
      assertTrue(queue.push(task));
    }
    assertSame(tasks[0], queue.steal());
    assertSame(tasks[1], queue.pop());
  }

  @ParameterizedTest
  @EnumSource
  void aBatchThiefLeavesTheRest(OwnerContender contender) {
    OwnerQueue queue = contender.create(CAPACITY);
    BatchThief thief = queue.batchThief();
    assertEquals(0, thief.stealBatch());
    for (Task task : Task.upTo(CAPACITY)) {
      assertTrue(queue.push(task));
    }
    assertEquals(CAPACITY / 2, thief.stealBatch());
    int left = 0;
    while (queue.pop() != null) {
      left++;
    }
    assertEquals(CAPACITY / 2, left);
  }

  @ParameterizedTest
  @EnumSource
  void whatOverflowsIsTakenToo(OverflowContender contender) {
    OwnerQueue queue = contender.create(CAPACITY);
    Tally tally = new Tally(TASKS);
    for (Task task : Task.upTo(TASKS)) {
      assertTrue(queue.push(task));
    }
    Task task = queue.steal();
    while (task != null) {
      tally.take(task);
      task = queue.pop();
    }
    tally.assertEachTakenOnce();
  }

  @ParameterizedTest
  @EnumSource
  void ownerAndThiefTakeEachTaskOnce(OwnerContender contender) throws Exception {
    OwnerQueue queue = contender.create(CAPACITY);
    Tally tally = new Tally(TASKS);
    Callable<@Nullable Void> owner =
        () -> {
          for (Task task : Task.upTo(TASKS)) {
            while (!queue.push(task)) {
              takeIfAny(queue.pop(), tally);
            }
          }
          while (!tally.isComplete()) {
            takeIfAny(queue.pop(), tally);
          }
          return null;
        };
    runAll(List.of(owner, takeAll(queue::steal, tally)));
    tally.assertEachTakenOnce();
    assertNull(queue.steal());
  }

  @ParameterizedTest
  @EnumSource
  void producersAndConsumersMoveEachTaskOnce(SharedContender contender) throws Exception {
    SharedQueue queue = contender.create(CAPACITY);
    Tally tally = new Tally(TASKS);
    Task[] tasks = Task.upTo(TASKS);
    runAll(
        List.of(
            pushAll(queue, tasks, 0),
            pushAll(queue, tasks, 1),
            takeAll(queue::steal, tally),
            takeAll(queue::steal, tally)));
    tally.assertEachTakenOnce();
    assertNull(queue.steal());
  }

  /** Pushes every second task. */
  private static Callable<@Nullable Void> pushAll(SharedQueue queue, Task[] tasks, int first) {
    return () -> {
      for (int i = first; i < tasks.length; i += 2) {
        while (!queue.push(tasks[i])) {
          LockSupport.parkNanos(1_000);
        }
      }
      return null;
    };
  }

  private static Callable<@Nullable Void> takeAll(Callable<@Nullable Task> source, Tally tally) {
    return () -> {
      while (!tally.isComplete()) {
        takeIfAny(source.call(), tally);
      }
      return null;
    };
  }

  private static void takeIfAny(@Nullable Task task, Tally tally) {
    if (task != null) {
      tally.take(task);
    } else {
      LockSupport.parkNanos(1_000);
    }
  }

  private static void runAll(List<Callable<@Nullable Void>> parts) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(parts.size());
    try {
      for (Future<@Nullable Void> part : threads.invokeAll(parts, 30, TimeUnit.SECONDS)) {
        part.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
