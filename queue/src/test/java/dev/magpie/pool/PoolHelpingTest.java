package dev.magpie.pool;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workers that run the tasks they wait for: the limits of it. */
@Timeout(60)
@ParameterizedClass
@MethodSource("dev.magpie.pool.Queues#all")
class PoolHelpingTest {

  private final Queues queues;

  PoolHelpingTest(Queues queues) {
    this.queues = queues;
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void invokeAnyByAWorkerReturnsTheSuccessAlthoughAnEarlierTaskNeverEnds(int workers)
      throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    Callable<String> never =
        () -> {
          try {
            new CountDownLatch(1).await();
            return "never";
          } catch (InterruptedException e) {
            interrupted.countDown();
            throw e;
          }
        };
    try (WorkStealingPool pool = pool(workers)) {
      Future<Boolean> outer =
          pool.submit(
              () -> {
                assertEquals("quick", pool.invokeAny(List.of(never, () -> "quick")));
                return Thread.currentThread().isInterrupted();
              });
      assertFalse(outer.get(), "the interrupt of the cancelled task stays with it");
      assertTrue(interrupted.await(30, SECONDS));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, -1, 0})
  void invokeAnyByAWorkerTimesOut(long nanos) throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    Callable<Boolean> task = () -> gate.await(30, SECONDS);
    try (WorkStealingPool pool = pool(2)) {
      pool.execute(() -> Latches.await(gate));
      Future<?> outer =
          pool.submit(
              () ->
                  assertThrows(
                      TimeoutException.class,
                      () -> pool.invokeAny(List.of(task), nanos, NANOSECONDS)));
      outer.get();
      gate.countDown();
    }
  }

  @Test
  void tasksWhoseTimeIsOutAreNotHelped() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    Callable<Integer> task = runs::incrementAndGet;
    try (WorkStealingPool pool = pool(1)) {
      int cancelled =
          pool.submit(
                  () -> {
                    int count = 0;
                    for (Future<Integer> future :
                        pool.invokeAll(List.of(task, task), 0, NANOSECONDS)) {
                      count += future.isCancelled() ? 1 : 0;
                    }
                    Future<Integer> late = pool.submit(task);
                    assertThrows(TimeoutException.class, () -> late.get(0, NANOSECONDS));
                    assertTrue(late.cancel(false));
                    return count;
                  })
              .get();
      assertEquals(2, cancelled);
    }
    assertEquals(0, runs.get());
  }

  @Test
  void aWorkerThatOnlyHelpsLeavesNothingBehindInTheQueues() throws Exception {
    try (WorkStealingPool pool = pool(1)) {
      long pending =
          pool.submit(
                  () -> {
                    long most = 0;
                    for (int i = 0; i < 2_000; i++) {
                      assertEquals(i, valueOf(pool, i));
                      most = Math.max(most, pool.pendingTasks());
                    }
                    return most;
                  })
              .get();
      assertTrue(pending <= 3, pending + " tasks pending at once");
    }
  }

  private static int valueOf(WorkStealingPool pool, int i) throws Exception {
    return pool.submit(() -> i).get();
  }

  @Test
  void otherTasksThatAreQueuedWhileAWorkerHelpsAreRun() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    try (WorkStealingPool pool = queues.builder().workers(1).localQueueCapacity(4).build()) {
      pool.submit(
              () -> {
                for (int i = 0; i < 100; i++) {
                  pool.execute(runs::incrementAndGet);
                  assertEquals(i, valueOf(pool, i));
                }
                return null;
              })
          .get();
      assertTrue(pool.awaitQuiescence(30, SECONDS));
    }
    assertEquals(100, runs.get());
  }

  @Test
  void cancellingAHelpedTaskLeavesNoInterruptToItsWaiter() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    Future<?>[] inner = new Future<?>[1];
    CountDownLatch submitted = new CountDownLatch(1);
    try (WorkStealingPool pool = pool(1)) {
      Future<Boolean> outer =
          pool.submit(
              () -> {
                inner[0] =
                    pool.submit(
                        () -> {
                          running.countDown();
                          while (!Thread.currentThread().isInterrupted()) {
                            Thread.onSpinWait();
                          }
                          return null;
                        });
                submitted.countDown();
                assertThrows(CancellationException.class, inner[0]::get);
                return Thread.currentThread().isInterrupted();
              });
      assertTrue(submitted.await(30, SECONDS));
      assertTrue(running.await(30, SECONDS));
      assertTrue(inner[0].cancel(true));
      assertFalse(outer.get());
    }
  }

  private WorkStealingPool pool(int workers) {
    return queues.builder().workers(workers).build();
  }
}
