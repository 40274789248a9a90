package dev.magpie.pool;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worker threads: when they start, what they are, and what happens if they cannot start. */
@Timeout(60)
class PoolThreadsTest {

  @Test
  void threadsStartOnlyWhenThereIsWorkForThem() throws Exception {
    AtomicInteger made = new AtomicInteger();
    ThreadFactory counting =
        worker -> {
          made.incrementAndGet();
          return new Thread(worker);
        };
    try (WorkStealingPool pool =
        WorkStealingPool.builder().workers(8).threadFactory(counting).build()) {
      assertEquals(0, made.get());
      pool.submit(() -> 1).get();
      // The worker that found the task started another to look for more, which found none.
      assertTrue(made.get() <= 2, made + " threads for one task");
      CyclicBarrier together = new CyclicBarrier(3);
      List<Future<Integer>> futures = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        futures.add(pool.submit(() -> together.await()));
      }
      for (Future<Integer> future : futures) {
        future.get();
      }
      assertTrue(made.get() >= 3, made + " threads for three tasks at a time");
    }
  }

  @Test
  void asManyTasksRunAtOnceAsThereAreWorkers() throws Exception {
    int workers = 4;
    CyclicBarrier together = new CyclicBarrier(workers);
    try (WorkStealingPool pool = WorkStealingPool.builder().workers(workers).build()) {
      for (int round = 0; round < 200; round++) {
        List<Future<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
          futures.add(pool.submit(() -> together.await(30, SECONDS)));
        }
        for (Future<Integer> future : futures) {
          future.get();
        }
      }
    }
  }

  @Test
  void threadsAreNamedAfterThePoolAndTheWorker() throws Exception {
    try (WorkStealingPool pool =
        WorkStealingPool.builder().workers(1).name("io").stackSize(1 << 20).build()) {
      Thread worker = pool.submit(Thread::currentThread).get();
      assertEquals("io-worker-0", worker.getName());
      assertFalse(worker.isDaemon());
    }
  }

  @Test
  void theStackSizeReachesTheThread() throws Exception {
    int small = depth(256 << 10);
    int large = depth(64 << 20);
    assertTrue(large > 4 * small, "depth " + small + " in 256 KiB, " + large + " in 64 MiB");
  }

  private static int depth(long stackSize) throws Exception {
    try (WorkStealingPool pool =
        WorkStealingPool.builder().workers(1).stackSize(stackSize).build()) {
      int[] depth = {0};
      pool.submit(
              () -> {
                try {
                  descend(depth);
                } catch (StackOverflowError expected) {
                  return;
                }
              })
          .get();
      return depth[0];
    }
  }

  private static int descend(int[] depth) {
    depth[0]++;
    return depth[0] == Integer.MAX_VALUE ? 0 : descend(depth) + depth[0];
  }

  @Test
  void hooksAreToldOfStartDrainAndEndByTheWorkerItself() throws Exception {
    Queue<String> calls = new ConcurrentLinkedQueue<>();
    CountDownLatch drained = new CountDownLatch(1);
    WorkerHooks hooks =
        new WorkerHooks() {
          @Override
          public void onStart(int worker) {
            calls.add("start " + worker + Thread.currentThread().getName());
          }

          @Override
          public void afterDrain(int worker) {
            calls.add("drained " + worker + Thread.currentThread().getName());
            drained.countDown();
          }

          @Override
          public void onEnd(int worker) {
            calls.add("end " + worker + Thread.currentThread().getName());
          }
        };
    try (WorkStealingPool pool =
        WorkStealingPool.builder().workers(1).name("w").hooks(hooks).build()) {
      pool.execute(() -> calls.add("task"));
      assertTrue(drained.await(30, SECONDS));
    }
    List<String> distinct = calls.stream().distinct().toList();
    assertEquals(
        List.of("start 0w-worker-0", "task", "drained 0w-worker-0", "end 0w-worker-0"), distinct);
  }

  @Test
  void hooksThatThrowDoNoHarm() throws Exception {
    AtomicInteger uncaught = new AtomicInteger();
    WorkerHooks hooks =
        new WorkerHooks() {
          @Override
          public void onStart(int worker) {
            throw new IllegalStateException("start");
          }

          @Override
          public void afterDrain(int worker) {
            throw new IllegalStateException("drained");
          }

          @Override
          public void onEnd(int worker) {
            throw new IllegalStateException("end");
          }
        };
    ThreadFactory factory =
        worker -> {
          Thread thread = new Thread(worker);
          thread.setUncaughtExceptionHandler((t, e) -> uncaught.incrementAndGet());
          return thread;
        };
    try (WorkStealingPool pool =
        WorkStealingPool.builder().workers(1).hooks(hooks).threadFactory(factory).build()) {
      assertEquals(1, pool.submit(() -> 1).get());
      assertEquals(2, pool.submit(() -> 2).get());
    }
    assertTrue(uncaught.get() >= 3, uncaught + " exceptions of hooks");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aThreadThatCannotBeStartedLosesNoTaskAndTheNextSubmissionTriesAgain(int workers)
      throws Exception {
    AtomicInteger failuresLeft = new AtomicInteger(2);
    Queue<Throwable> reported = new ConcurrentLinkedQueue<>();
    AtomicInteger runs = new AtomicInteger();
    try (WorkStealingPool pool = failing(workers, failuresLeft, reported)) {
      pool.execute(runs::incrementAndGet);
      pool.execute(runs::incrementAndGet);
      assertEquals(2, reported.size());
      assertEquals(0, runs.get());
      assertEquals(2, pool.pendingTasks());
      pool.execute(runs::incrementAndGet);
      assertTrue(pool.awaitQuiescence(30, SECONDS), pool::toString);
      assertEquals(3, runs.get());
    }
  }

  @Test
  void aWaitTriesAgainToStartAThread() throws Exception {
    AtomicInteger failuresLeft = new AtomicInteger(1);
    AtomicInteger runs = new AtomicInteger();
    try (WorkStealingPool pool = failing(1, failuresLeft, new ConcurrentLinkedQueue<>())) {
      pool.execute(runs::incrementAndGet);
      assertTrue(pool.awaitQuiescence(30, SECONDS), pool::toString);
      assertEquals(1, runs.get());
    }
  }

  @Test
  void aPoolThatCannotStartAnyThreadGivesItsTasksBack() throws Exception {
    AtomicInteger failuresLeft = new AtomicInteger(Integer.MAX_VALUE);
    WorkStealingPool pool = failing(2, failuresLeft, new ConcurrentLinkedQueue<>());
    Runnable task = () -> {};
    pool.execute(task);
    pool.shutdown();
    assertFalse(pool.isTerminated());
    assertEquals(List.of(task), pool.shutdownNow());
    assertTrue(pool.awaitTermination(30, SECONDS), pool::toString);
  }

  @Test
  void aFactoryThatReturnsNullIsAFailureToStart() throws Exception {
    Queue<Throwable> reported = new ConcurrentLinkedQueue<>();
    WorkStealingPool pool =
        WorkStealingPool.builder()
            .workers(1)
            .threadFactory(PoolThreadsTest::noThread)
            .hooks(reportTo(reported))
            .build();
    pool.execute(() -> {});
    assertEquals("the thread factory returned null", reported.remove().getMessage());
    assertEquals(1, pool.shutdownNow().size());
  }

  @SuppressWarnings("NullAway") // the null is the point
  private static Thread noThread(Runnable worker) {
    return null;
  }

  private static WorkStealingPool failing(
      int workers, AtomicInteger failuresLeft, Queue<Throwable> reported) {
    ThreadFactory factory =
        worker -> {
          if (failuresLeft.getAndDecrement() > 0) {
            throw new OutOfMemoryError("no thread, on purpose");
          }
          return new Thread(worker);
        };
    return WorkStealingPool.builder()
        .workers(workers)
        .threadFactory(factory)
        .hooks(reportTo(reported))
        .build();
  }

  private static WorkerHooks reportTo(Queue<Throwable> reported) {
    return new WorkerHooks() {
      @Override
      public void onStartFailure(Throwable failure) {
        reported.add(failure);
      }
    };
  }

  @Test
  void theVictimOrderDecidesWhereAStealBegins() throws Exception {
    Queue<Integer> thieves = new ConcurrentLinkedQueue<>();
    VictimOrder order =
        (thief, workers) -> {
          thieves.add(thief);
          return workers - 1;
        };
    try (WorkStealingPool pool =
        WorkStealingPool.builder().workers(3).victimOrder(order).spinLimit(0).build()) {
      pool.submit(() -> 1).get();
      assertTrue(pool.awaitQuiescence(30, SECONDS));
    }
    assertTrue(thieves.contains(0), "worker 0 looked for a victim after its task");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 2, Integer.MAX_VALUE})
  void aVictimThatDoesNotExistIsReportedAndStopsNoWorker(int victim) throws Exception {
    Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
    ThreadFactory factory =
        worker -> {
          Thread thread = new Thread(worker);
          thread.setUncaughtExceptionHandler((t, e) -> uncaught.add(e));
          return thread;
        };
    try (WorkStealingPool pool =
        WorkStealingPool.builder()
            .workers(2)
            .spinLimit(0)
            .threadFactory(factory)
            .victimOrder((thief, workers) -> victim)
            .build()) {
      assertEquals(1, pool.submit(() -> 1).get());
    }
    assertTrue(uncaught.remove() instanceof IndexOutOfBoundsException);
  }

  @Test
  void optionsOutOfBoundsAreRefusedWithTheirValueAndTheBounds() {
    assertRefused("workers 0: must be from 1 to 16383", () -> builder().workers(0));
    assertRefused("workers 16384: must be from 1 to 16383", () -> builder().workers(16384));
    assertRefused("spin limit -1: must be 0 or more", () -> builder().spinLimit(-1));
    assertRefused("stack size -1: must be 0 or more bytes", () -> builder().stackSize(-1));
    for (int capacity : new int[] {0, 1, 3, -256, Integer.MIN_VALUE}) {
      assertRefused(
          "local queue capacity " + capacity + ": must be a power of two from 2 to 1073741824",
          () -> builder().localQueueCapacity(capacity));
    }
    IllegalStateException both =
        assertThrows(
            IllegalStateException.class,
            () -> builder().stackSize(1).threadFactory(Thread::new).build());
    assertEquals("stack size 1: the thread factory decides; set one of the two", both.getMessage());
  }

  private static PoolBuilder builder() {
    return WorkStealingPool.builder();
  }

  private static void assertRefused(String message, Runnable call) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
  }
}
