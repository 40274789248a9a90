package dev.magpie.pool;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** The worker threads: when they start, what they are, and what they tell. */
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

  @Test
  void aHookThatWaitsForAnotherTaskDoesNotKeepOthersFromBeingWoken() throws Exception {
    for (int round = 0; round < 100; round++) {
      CountDownLatch ran = new CountDownLatch(1);
      CountDownLatch drained = new CountDownLatch(1);
      WorkerHooks hooks =
          new WorkerHooks() {
            @Override
            public void afterDrain(int worker) {
              drained.countDown();
              Latches.await(ran);
            }
          };
      try (WorkStealingPool pool =
          WorkStealingPool.builder().workers(3).spinLimit(0).hooks(hooks).build()) {
        pool.execute(() -> {});
        Latches.await(drained);
        pool.execute(ran::countDown);
        Latches.await(ran);
      }
    }
  }

  @Test
  @SuppressWarnings("ThreadPriorityCheck") // what must not be inherited
  void threadsInheritNothingFromTheThreadThatSubmitsFirst() throws Exception {
    InheritableThreadLocal<String> local = new InheritableThreadLocal<>();
    try (WorkStealingPool pool = WorkStealingPool.builder().workers(1).build()) {
      Thread submitter =
          new Thread(
              () -> {
                local.set("the submitter's");
                pool.execute(() -> {});
              });
      submitter.setDaemon(true);
      submitter.setPriority(Thread.MIN_PRIORITY);
      submitter.start();
      submitter.join();
      Thread worker = pool.submit(Thread::currentThread).get();
      assertFalse(worker.isDaemon());
      assertEquals(Thread.NORM_PRIORITY, worker.getPriority());
      assertEquals("nothing", pool.submit(() -> local.get() == null ? "nothing" : "all").get());
    }
  }
}
