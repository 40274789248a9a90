package dev.magpie.pool;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a pool ends: each task is run, refused or returned, and nothing waits for ever. */
@Timeout(60)
@ParameterizedClass
@MethodSource("dev.magpie.pool.Queues#all")
class PoolShutdownTest {

  private final Queues queues;

  PoolShutdownTest(Queues queues) {
    this.queues = queues;
  }

  @Test
  void aPoolThatWasNeverUsedEndsWithoutAThread() throws Exception {
    WorkStealingPool pool = queues.builder().workers(2).build();
    assertFalse(pool.isShutdown());
    pool.shutdown();
    assertTrue(pool.isShutdown());
    assertTrue(pool.awaitTermination(0, NANOSECONDS));
    assertTrue(pool.isTerminated());
  }

  @Test
  void shutdownRunsEverythingAccepted() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    AtomicInteger runs = new AtomicInteger();
    WorkStealingPool pool = queues.builder().workers(2).build();
    for (int i = 0; i < 2; i++) {
      pool.execute(() -> Latches.await(gate));
    }
    for (int i = 0; i < 1_000; i++) {
      pool.execute(runs::incrementAndGet);
    }
    pool.shutdown();
    assertFalse(pool.isTerminated());
    assertFalse(pool.awaitTermination(1, NANOSECONDS));
    gate.countDown();
    assertTrue(pool.awaitTermination(30, SECONDS), pool::toString);
    assertEquals(1_000, runs.get());
  }

  @Test
  void shutdownNowReturnsWhatNeverStartedAndInterruptsWhatRuns() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    List<Runnable> waiting = new ArrayList<>();
    WorkStealingPool pool = queues.builder().workers(1).build();
    pool.execute(
        () -> {
          for (int i = 0; i < 3; i++) {
            Runnable child = new Unrun();
            waiting.add(child);
            pool.execute(child);
          }
          running.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            interrupted.countDown();
          }
        });
    assertTrue(running.await(30, SECONDS));
    for (int i = 0; i < 100; i++) {
      Runnable outside = i % 2 == 0 ? new Unrun() : new UnrunTask();
      waiting.add(outside);
      pool.execute(outside);
    }
    assertEachOnce(waiting, pool.shutdownNow());
    assertTrue(interrupted.await(30, SECONDS));
    assertTrue(pool.awaitTermination(30, SECONDS), pool::toString);
    assertEquals(List.of(), pool.shutdownNow());
  }

  /** The same objects, each once; their order is that of the queues. */
  private static void assertEachOnce(List<Runnable> expected, List<Runnable> actual) {
    assertEquals(expected.size(), actual.size());
    assertEquals(Set.copyOf(expected), Set.copyOf(actual));
  }

  /** A task that is only itself. */
  private static final class Unrun implements Runnable {
    @Override
    public void run() {
      throw new AssertionError("run after shutdownNow");
    }
  }

  /** As above, and a node. */
  private static final class UnrunTask extends Task {
    @Override
    public void run() {
      throw new AssertionError("run after shutdownNow");
    }
  }

  @Test
  void aFutureThatShutdownNowReturnedCanStillBeRunByHand() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    WorkStealingPool pool = queues.builder().workers(1).build();
    pool.execute(
        () -> {
          running.countDown();
          assertThrows(IllegalStateException.class, () -> Latches.await(new CountDownLatch(1)));
        });
    assertTrue(running.await(30, SECONDS));
    Future<Integer> future = pool.submit(() -> 7);
    List<Runnable> returned = pool.shutdownNow();
    assertEquals(List.of(future), returned);
    returned.get(0).run();
    assertEquals(7, future.get());
    pool.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aTaskIsRunOrRefusedOrReturnedWhateverRaces(boolean now) throws Exception {
    int submitters = 3;
    int perSubmitter = 40;
    for (int round = 0; round < 30; round++) {
      WorkStealingPool pool =
          queues.builder().workers(2).localQueueCapacity(2).spinLimit(round % 3).build();
      AtomicIntegerArray fates = new AtomicIntegerArray(2 * submitters * perSubmitter);
      CountDownLatch begin = new CountDownLatch(1);
      List<Thread> threads = new ArrayList<>();
      for (int s = 0; s < submitters; s++) {
        int first = 2 * s * perSubmitter;
        Thread thread =
            new Thread(
                () -> {
                  Latches.await(begin);
                  for (int i = first; i < first + 2 * perSubmitter; i += 2) {
                    submit(pool, new Fated(fates, i, pool));
                  }
                });
        thread.start();
        threads.add(thread);
      }
      begin.countDown();
      for (int spin = 0; spin < round * 300; spin++) {
        Thread.onSpinWait();
      }
      List<Runnable> returned = now ? pool.shutdownNow() : List.of();
      pool.shutdown();
      for (Thread thread : threads) {
        thread.join();
      }
      assertTrue(pool.awaitTermination(30, SECONDS), pool::toString);
      returned.forEach(task -> ((Fated) task).settle());
      for (int i = 0; i < fates.length(); i += 2) {
        assertEquals(1, fates.get(i), "fates of task " + i + " in round " + round);
        assertTrue(fates.get(i + 1) <= 1, "fates of the child of " + i + " in round " + round);
      }
      assertEquals(0, pool.pendingTasks());
    }
  }

  private static void submit(WorkStealingPool pool, Fated task) {
    try {
      pool.execute(task);
    } catch (RejectedExecutionException refused) {
      task.settle();
    }
  }

  /** A task that counts its fates: runs, refusals and returns. Even ones submit a child. */
  private record Fated(AtomicIntegerArray fates, int index, WorkStealingPool pool)
      implements Runnable {

    @Override
    public void run() {
      settle();
      if (index % 2 == 0) {
        submit(pool, new Fated(fates, index + 1, pool));
      }
    }

    void settle() {
      fates.incrementAndGet(index);
    }
  }

  @RepeatedTest(5)
  void closeWaitsForTheTasksAndTheWorkers() {
    AtomicInteger runs = new AtomicInteger();
    AtomicInteger ended = new AtomicInteger();
    WorkerHooks hooks =
        new WorkerHooks() {
          @Override
          public void onEnd(int worker) {
            ended.incrementAndGet();
          }
        };
    try (WorkStealingPool pool = queues.builder().workers(3).hooks(hooks).build()) {
      for (int i = 0; i < 300; i++) {
        pool.execute(runs::incrementAndGet);
      }
    }
    assertEquals(300, runs.get());
    assertTrue(ended.get() >= 1 && ended.get() <= 3, ended + " workers ended");
  }

  @Test
  void anInterruptedCloseStopsThePoolAndKeepsTheInterrupt() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    AtomicBoolean stopped = new AtomicBoolean();
    WorkStealingPool pool = queues.builder().workers(1).build();
    pool.execute(
        () -> {
          running.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            stopped.set(true);
          }
        });
    assertTrue(running.await(30, SECONDS));
    Thread.currentThread().interrupt();
    pool.close();
    assertTrue(Thread.interrupted());
    assertTrue(pool.isTerminated());
    assertTrue(stopped.get());
  }

  @Test
  void aWorkerThatWouldWaitForItselfIsToldSo() throws Exception {
    try (WorkStealingPool pool = queues.builder().workers(1).build()) {
      for (Runnable wait : List.<Runnable>of(pool::close, () -> awaitQuiescence(pool))) {
        ExecutionException failure =
            assertThrows(ExecutionException.class, () -> pool.submit(wait).get());
        assertTrue(failure.getCause() instanceof IllegalStateException, failure::toString);
      }
      assertFalse(pool.isShutdown());
    }
  }

  private static void awaitQuiescence(WorkStealingPool pool) {
    try {
      pool.awaitQuiescence(30, SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
