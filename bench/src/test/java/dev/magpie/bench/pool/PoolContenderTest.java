package dev.magpie.bench.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A benchmark of a pool that is not what its name says means nothing. */
@Timeout(60)
final class PoolContenderTest {

  private static final int TASKS = 2_000;

  static List<PoolContender> contenders() {
    return PoolContender.available();
  }

  @ParameterizedTest
  @MethodSource("contenders")
  void soManyTasksRunAtOnceAsThereAreWorkers(PoolContender contender) throws Exception {
    for (int workers : new int[] {1, 2, 3}) {
      AtomicInteger met = new AtomicInteger();
      try (RunningPool pool = contender.start(workers)) {
        CountDownLatch together = new CountDownLatch(workers);
        CountDownLatch done = new CountDownLatch(workers);
        for (int i = 0; i < workers; i++) {
          pool.executor()
              .execute(
                  () -> {
                    together.countDown();
                    met.addAndGet(awaited(together) ? 1 : 0);
                    done.countDown();
                  });
        }
        assertTrue(awaited(done));
      }
      assertEquals(workers, met.get());
    }
  }

  @ParameterizedTest
  @MethodSource("contenders")
  void noMoreThreadsRunTasksThanThereAreWorkers(PoolContender contender) throws Exception {
    for (int workers : new int[] {1, 2, 3}) {
      try (RunningPool pool = contender.start(workers)) {
        Counting counting = new Counting(pool.executor());
        Burst.run(counting, TASKS, new Countdown());
        int threads = counting.threads().size();
        int most = contender.hasWorkers() ? workers : TASKS;
        assertTrue(threads <= most, () -> threads + " threads for " + workers + " workers");
        assertEquals(
            contender.hasWorkers(), threads < TASKS, () -> threads + " threads, a task each?");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("contenders")
  void theEndIsThatOfAllThreads(PoolContender contender) throws Exception {
    RunningPool pool = contender.start(2);
    Counting counting = new Counting(pool.executor());
    try (pool) {
      Burst.run(counting, TASKS, new Countdown());
    }
    for (Thread thread : counting.threads()) {
      thread.join(TimeUnit.SECONDS.toMillis(10));
      assertFalse(thread.isAlive(), () -> thread + " is left");
    }
  }

  @ParameterizedTest
  @MethodSource("contenders")
  void whatWasSubmittedBeforeTheEndIsRun(PoolContender contender) throws Exception {
    RunningPool pool = contender.start(2);
    CountDownLatch ran = new CountDownLatch(TASKS);
    try (pool) {
      for (int i = 0; i < TASKS; i++) {
        pool.executor().execute(ran::countDown);
      }
    }
    assertTrue(awaited(ran));
  }

  /** Tells the variants apart: three tasks that the only worker has spawned, in their order. */
  @ParameterizedTest
  @CsvSource({
    "MAGPIE_RING, 123",
    "MAGPIE_BUFFER, 123",
    "MAGPIE_DEQUE, 321",
    "LOCKED_POOL, 123",
    "THREAD_POOL_EXECUTOR, 123",
    "FORK_JOIN_POOL, 321",
    "FORK_JOIN_POOL_ASYNC, 123",
    "KOTLIN_COROUTINES, 312",
    "NETTY, 123"
  })
  void aWorkerTakesItsOwnTasksInThisOrder(PoolContender contender, String order) throws Exception {
    StringBuilder taken = new StringBuilder();
    try (RunningPool pool = contender.start(1)) {
      CountDownLatch done = new CountDownLatch(3);
      pool.executor()
          .execute(
              () -> {
                for (int i = 1; i <= 3; i++) {
                  int task = i;
                  pool.executor()
                      .execute(
                          () -> {
                            taken.append(task);
                            done.countDown();
                          });
                }
              });
      assertTrue(awaited(done));
    }
    assertEquals(order, taken.toString());
  }

  @Test
  void onlyVirtualThreadsDependOnTheJvm() {
    List<PoolContender> missing =
        Arrays.stream(PoolContender.values()).filter(pool -> !pool.isAvailable()).toList();
    List<PoolContender> expected =
        Runtime.version().feature() < 21 ? List.of(PoolContender.VIRTUAL_THREADS) : List.of();
    assertEquals(expected, missing);
  }

  @Test
  void virtualThreadsAreRefusedWhereThereAreNone() {
    assumeTrue(!PoolContender.VIRTUAL_THREADS.isAvailable());
    Exception e =
        assertThrows(
            UnsupportedOperationException.class, () -> PoolContender.VIRTUAL_THREADS.start(2));
    assertEquals(
        "JDK " + Runtime.version().feature() + " has no virtual threads: 21 or newer has",
        e.getMessage());
  }

  /** Tests ask for no time to get hot in, so that one burst is all. */
  @Test
  void whatMakesAPoolHotIsBurstsThatEnd() {
    Counting counting = new Counting(Runnable::run);
    Queue<Runnable> burst = new ArrayDeque<>();
    Thread caller = Thread.currentThread();
    Thread worker =
        new Thread(
            () -> {
              CountdownTest.awaitSleepOf(caller);
              burst.forEach(counting::execute);
            });
    worker.setDaemon(true);
    Executor executor =
        task -> {
          burst.add(task);
          if (burst.size() == 100) {
            worker.start();
          }
        };
    new RunningPool(executor, () -> {}).heat();
    assertEquals(100, counting.begun());
  }

  @Test
  void aPoolThatDoesNotEndIsReported() {
    RunningPool pool = new RunningPool(Runnable::run, () -> RunningPool.requireEnd(false, "pool"));
    Exception e = assertThrows(IllegalStateException.class, pool::close);
    assertEquals("pool has not ended after 10 s", e.getMessage());
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
