package dev.magpie.pool;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the seeds' own tests and examples ask of a pool: milestones 2 to 4 of {@code
 * crossbeam-work-queue.txt}, and the examples of {@code rust-tp.txt}. Where these sleep or measure
 * time, a latch or a barrier asks the same.
 */
@Timeout(60)
@ParameterizedClass
@MethodSource("dev.magpie.pool.Queues#all")
class SeedPoolTest {

  private static final int WORKERS = 4;

  private final Queues queues;

  SeedPoolTest(Queues queues) {
    this.queues = queues;
  }

  /** {@code test_thread_pool_execution}. */
  @Test
  void aHundredTasksAreRunBeforeThePoolIsIdle() throws Exception {
    AtomicInteger counter = new AtomicInteger();
    try (WorkStealingPool pool = queues.pool(WORKERS)) {
      for (int i = 0; i < 100; i++) {
        pool.execute(counter::incrementAndGet);
      }
      assertTrue(pool.awaitQuiescence(30, SECONDS), pool::toString);
      assertEquals(100, counter.get());
    }
    assertEquals(100, counter.get());
  }

  /** {@code test_parallel_execution}: four tasks on four workers are run at the same time. */
  @Test
  void asManyTasksAsWorkersRunAtTheSameTime() throws Exception {
    CyclicBarrier together = new CyclicBarrier(WORKERS);
    try (WorkStealingPool pool = queues.pool(WORKERS)) {
      List<Future<Integer>> arrivals = new ArrayList<>();
      for (int i = 0; i < WORKERS; i++) {
        arrivals.add(pool.submit(() -> together.await(30, SECONDS)));
      }
      Set<Integer> arrived = ConcurrentHashMap.newKeySet();
      for (Future<Integer> arrival : arrivals) {
        arrived.add(arrival.get());
      }
      assertEquals(Set.of(0, 1, 2, 3), arrived);
    }
  }

  /** {@code test_graceful_shutdown}: pending tasks are run, and all workers have exited. */
  @Test
  void aGracefulShutdownWaitsForPendingTasks() {
    CountDownLatch gate = new CountDownLatch(1);
    AtomicInteger runs = new AtomicInteger();
    WorkStealingPool pool = queues.pool(2);
    for (int i = 0; i < 10; i++) {
      pool.execute(
          () -> {
            Latches.await(gate);
            runs.incrementAndGet();
          });
    }
    pool.shutdown();
    assertEquals(10, pool.pendingTasks());
    gate.countDown();
    pool.close();
    assertEquals(10, runs.get());
    assertTrue(pool.isTerminated());
  }

  /** {@code test_work_stealing}: a thousand tasks, all done, some by thieves. */
  @Test
  void aThousandTasksOfABusyWorkerAreStolenAndDone() throws Exception {
    AtomicInteger counter = new AtomicInteger();
    Set<Thread> thieves = ConcurrentHashMap.newKeySet();
    CountDownLatch all = new CountDownLatch(1_000);
    try (WorkStealingPool pool = queues.pool(WORKERS)) {
      Thread owner =
          pool.submit(
                  () -> {
                    for (int i = 0; i < 1_000; i++) {
                      pool.execute(
                          () -> {
                            counter.incrementAndGet();
                            thieves.add(Thread.currentThread());
                            all.countDown();
                          });
                    }
                    Latches.await(all);
                    return Thread.currentThread();
                  })
              .get();
      assertEquals(1_000, counter.get());
      assertTrue(!thieves.isEmpty() && !thieves.contains(owner), "the owner was busy all the time");
    }
  }

  /** {@code test_load_balancing}: of what one worker has submitted, every worker does some. */
  @Test
  void everyWorkerDoesSomeOfWhatOneHasSubmitted() throws Exception {
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    CountDownLatch balanced = new CountDownLatch(WORKERS);
    try (WorkStealingPool pool = queues.pool(WORKERS)) {
      pool.execute(
          () -> {
            for (int i = 0; i < 100; i++) {
              pool.execute(
                  () -> {
                    if (workers.add(Thread.currentThread())) {
                      balanced.countDown();
                    }
                    Latches.await(balanced);
                  });
            }
          });
      assertTrue(pool.awaitQuiescence(30, SECONDS), pool::toString);
    }
    assertEquals(WORKERS, workers.size());
  }

  /** {@code test_priority_execution_order}: the first two that are run are high. */
  @Test
  void highTasksAreRunBeforeLowOnesThatWereSubmittedEarlier() throws Exception {
    List<String> order = new ArrayList<>();
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch running = new CountDownLatch(1);
    try (WorkStealingPool pool = queues.builder().priorities(true).workers(1).build()) {
      pool.execute(
          () -> {
            running.countDown();
            Latches.await(gate);
          });
      Latches.await(running);
      for (int i = 0; i < 5; i++) {
        pool.execute(() -> order.add("low"), 10);
      }
      for (int i = 0; i < 5; i++) {
        pool.execute(() -> order.add("high"), 250);
      }
      gate.countDown();
      assertTrue(pool.awaitQuiescence(30, SECONDS), pool::toString);
    }
    List<String> expected = new ArrayList<>(Collections.nCopies(5, "high"));
    expected.addAll(Collections.nCopies(5, "low"));
    assertEquals(expected, order);
  }

  /** {@code ThreadPool::build(0)} is {@code ZeroWorkers}. */
  @Test
  void aPoolOfNoWorkersIsRefused() {
    assertEquals(
        "workers 0: must be from 1 to 16383",
        assertThrows(IllegalArgumentException.class, () -> queues.pool(0)).getMessage());
  }

  /** {@code execute} after the pool is dropped is {@code SendError}. */
  @Test
  void aTaskAfterCloseIsRefused() {
    WorkStealingPool pool = queues.pool(WORKERS);
    pool.close();
    assertThrows(RejectedExecutionException.class, () -> pool.execute(() -> {}));
  }

  /** The quick start: to drop the pool blocks until all eight jobs are done. */
  @Test
  void closeBlocksUntilEveryJobIsDone() {
    Set<Integer> done = ConcurrentHashMap.newKeySet();
    try (WorkStealingPool pool = queues.pool(WORKERS)) {
      for (int i = 0; i < 8; i++) {
        int job = i;
        pool.execute(() -> done.add(job));
      }
    }
    assertEquals(Set.of(0, 1, 2, 3, 4, 5, 6, 7), done);
  }

  /** A result comes back through a channel. */
  @Test
  void aResultComesBackThroughAQueue() throws Exception {
    BlockingQueue<Integer> results = new LinkedBlockingQueue<>();
    try (WorkStealingPool pool = queues.pool(WORKERS)) {
      pool.execute(() -> results.add(42));
      assertEquals(42, results.poll(30, SECONDS));
    }
  }
}
