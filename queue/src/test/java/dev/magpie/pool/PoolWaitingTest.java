package dev.magpie.pool;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Waiting for tasks, from outside the pool and from within. */
@Timeout(60)
@ParameterizedClass
@MethodSource("dev.magpie.pool.Queues#all")
class PoolWaitingTest {

  private final Queues queues;

  PoolWaitingTest(Queues queues) {
    this.queues = queues;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void tasksThatWaitForTheTasksTheySubmitGetTheirResults(int workers) throws Exception {
    try (WorkStealingPool pool = pool(workers)) {
      assertEquals(144, pool.submit(() -> fibonacci(pool, 12)).get());
    }
  }

  private static int fibonacci(WorkStealingPool pool, int n) throws Exception {
    if (n < 2) {
      return n;
    }
    int sum = 0;
    List<Callable<Integer>> parts =
        List.of(() -> fibonacci(pool, n - 1), () -> fibonacci(pool, n - 2));
    for (Future<Integer> part : pool.invokeAll(parts)) {
      sum += part.get();
    }
    return sum;
  }

  @Test
  void theOnlyWorkerDoesNotTimeOutWaitingForItsOwnTask() throws Exception {
    try (WorkStealingPool pool = pool(1)) {
      Future<Integer> outer =
          pool.submit(
              () -> {
                int sum = 0;
                List<Callable<Integer>> tasks = List.of(() -> 1, () -> 2);
                for (Future<Integer> future : pool.invokeAll(tasks, 30, SECONDS)) {
                  sum += future.get(30, SECONDS);
                }
                return sum;
              });
      assertEquals(3, outer.get());
    }
  }

  @Test
  void theOnlyWorkerCanInvokeAny() throws Exception {
    try (WorkStealingPool pool = pool(1)) {
      List<Callable<Integer>> tasks =
          List.of(
              () -> {
                throw new IllegalStateException("on purpose");
              },
              () -> 5);
      assertEquals(5, pool.submit(() -> pool.invokeAny(tasks)).get());
      assertEquals(5, pool.submit(() -> pool.invokeAny(tasks, 30, SECONDS)).get());
      assertEquals(5, pool.invokeAny(tasks));
    }
  }

  @Test
  void invokeAnyByAWorkerFailsWithTheLastFailureAndRefusesNoTasks() throws Exception {
    IllegalStateException last = new IllegalStateException("last");
    List<Callable<Integer>> tasks =
        List.of(
            () -> {
              throw new IllegalStateException("first");
            },
            () -> {
              throw last;
            });
    try (WorkStealingPool pool = pool(1)) {
      Throwable failure =
          pool.submit(() -> assertThrows(ExecutionException.class, () -> pool.invokeAny(tasks)))
              .get();
      assertSame(last, failure.getCause());
      pool.submit(
              () ->
                  assertThrows(
                      IllegalArgumentException.class,
                      () -> pool.invokeAny(List.<Callable<Integer>>of())))
          .get();
    }
  }

  @Test
  void aWorkerThatWaitsRunsNothingButTheTaskItWaitsFor() throws Exception {
    try (WorkStealingPool pool = pool(1)) {
      List<String> order = new ArrayList<>();
      pool.submit(
              () -> {
                pool.execute(() -> order.add("unrelated"));
                Future<?> wanted = pool.submit(() -> order.add("wanted"));
                wanted.get();
                order.add("waiter");
                return null;
              })
          .get();
      assertTrue(pool.awaitQuiescence(30, SECONDS));
      assertEquals(List.of("wanted", "waiter", "unrelated"), order);
    }
  }

  @Test
  void aTaskThatItsWaiterRanIsNotRunAgain() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    try (WorkStealingPool pool = pool(1)) {
      pool.submit(() -> pool.submit(runs::incrementAndGet).get()).get();
      assertTrue(pool.awaitQuiescence(30, SECONDS));
    }
    assertEquals(1, runs.get());
  }

  @Test
  void aFutureThatAnotherThreadRunsIsWaitedForUntilTheTimeIsOut() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    try (WorkStealingPool pool = pool(1)) {
      Future<Boolean> future = pool.submit(() -> gate.await(30, SECONDS));
      assertThrows(TimeoutException.class, () -> future.get(1, NANOSECONDS));
      gate.countDown();
      assertTrue(future.get());
    }
  }

  @Test
  void awaitQuiescenceReturnsFalseWhileATaskRunsAndTrueAfterwards() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    try (WorkStealingPool pool = pool(1)) {
      assertTrue(pool.awaitQuiescence(0, NANOSECONDS));
      pool.execute(() -> Latches.await(gate));
      assertFalse(pool.awaitQuiescence(0, NANOSECONDS));
      assertFalse(pool.awaitQuiescence(1_000, NANOSECONDS));
      gate.countDown();
      assertTrue(pool.awaitQuiescence(30, SECONDS));
    }
  }

  @Test
  void manyThreadsCanAwaitQuiescence() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    AtomicInteger satisfied = new AtomicInteger();
    try (WorkStealingPool pool = pool(1)) {
      pool.execute(() -> Latches.await(gate));
      List<Thread> waiters = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        Thread waiter =
            new Thread(
                () -> {
                  try {
                    satisfied.addAndGet(pool.awaitQuiescence(30, SECONDS) ? 1 : 0);
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                });
        waiter.start();
        waiters.add(waiter);
      }
      gate.countDown();
      for (Thread waiter : waiters) {
        waiter.join();
      }
    }
    assertEquals(3, satisfied.get());
  }

  @Test
  void thePoolsClockDecidesWhenAWaitIsOver() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    AtomicLong time = new AtomicLong();
    try (WorkStealingPool pool =
        queues.builder().workers(1).clock(() -> time.getAndAdd(SECONDS.toNanos(1_000))).build()) {
      pool.execute(() -> Latches.await(gate));
      assertFalse(pool.awaitQuiescence(999, SECONDS));
      gate.countDown();
    }
  }

  private WorkStealingPool pool(int workers) {
    return queues.builder().workers(workers).build();
  }
}
