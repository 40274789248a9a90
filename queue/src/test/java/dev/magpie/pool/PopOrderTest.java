package dev.magpie.pool;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where a worker looks first: Zap's order, with its buffers and lists. */
@Timeout(60)
class PopOrderTest {

  private final Queue<String> order = new ConcurrentLinkedQueue<>();

  @Test
  void ownBufferThenOwnListThenSharedListThenThePoller() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch polled = new CountDownLatch(1);
    WorkStealingPool[] self = new WorkStealingPool[1];
    IdlePoller poller =
        maxNanos -> {
          if (polled.getCount() > 0) {
            self[0].execute(() -> order.add("polled"));
            polled.countDown();
          }
          return false;
        };
    try (WorkStealingPool pool = builder(1).idlePoller(poller).build()) {
      self[0] = pool;
      pool.execute(
          () -> {
            fill(pool);
            running.countDown();
            Latches.await(gate);
          });
      Latches.await(running);
      pool.execute(() -> order.add("shared"));
      gate.countDown();
      Latches.await(polled);
    }
    assertEquals(List.of("b", "a", "c", "shared", "polled"), List.copyOf(order));
  }

  /** Submits a, b and c to a buffer of two: a and c go to the list, and b stays. */
  private void fill(WorkStealingPool pool) {
    for (String name : List.of("a", "b", "c")) {
      pool.execute(() -> order.add(name));
    }
  }

  @Test
  void aBufferThatIsNeverEmptyDoesNotStarveTheList() throws Exception {
    AtomicBoolean listed = new AtomicBoolean();
    AtomicInteger runs = new AtomicInteger();
    try (WorkStealingPool pool = builder(1).build()) {
      pool.execute(
          () -> {
            pool.execute(() -> listed.set(true)); // to the list, with the last
            pool.execute(() -> again(pool, runs, listed));
            pool.execute(() -> {});
          });
      assertTrue(pool.awaitQuiescence(30, SECONDS));
    }
    assertTrue(runs.get() < 1_000, () -> runs + " runs");
  }

  private static void again(WorkStealingPool pool, AtomicInteger runs, AtomicBoolean listed) {
    if (!listed.get() && runs.incrementAndGet() < 1_000) {
      pool.execute(() -> again(pool, runs, listed));
    }
  }

  @Test
  void aPeerComesAfterThePollerAndItsListBeforeItsBuffer() throws Exception {
    CountDownLatch running = new CountDownLatch(2);
    CountDownLatch filled = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    WorkStealingPool[] self = new WorkStealingPool[1];
    AtomicBoolean due = new AtomicBoolean();
    IdlePoller poller =
        maxNanos -> {
          if (due.getAndSet(false)) {
            self[0].execute(() -> order.add("polled"));
          }
          return false;
        };
    try (WorkStealingPool pool = builder(2).idlePoller(poller).build()) {
      self[0] = pool;
      pool.execute(
          () -> {
            meet(running);
            fill(pool);
            filled.countDown();
            Latches.await(done);
          });
      pool.execute(
          () -> {
            meet(running);
            Latches.await(filled);
            due.set(true);
          });
      while (order.size() < 4) {
        Thread.onSpinWait();
      }
      done.countDown();
    }
    assertEquals(List.of("polled", "a", "c", "b"), List.copyOf(order));
  }

  @Test
  void stealsGoOnBehindTheLastVictim() throws Exception {
    CountDownLatch running = new CountDownLatch(3);
    CountDownLatch filled = new CountDownLatch(2);
    CountDownLatch stolen = new CountDownLatch(4);
    try (WorkStealingPool pool = builder(3).localQueueCapacity(4).build()) {
      for (int i = 0; i < 3; i++) {
        pool.execute(
            () -> {
              meet(running);
              int worker = indexOfWorker();
              if (worker == 0) {
                Latches.await(filled);
              } else {
                for (int task = 0; task < 2; task++) {
                  pool.execute(
                      () -> {
                        order.add("of " + worker);
                        stolen.countDown();
                      });
                }
                filled.countDown();
                Latches.await(stolen);
              }
            });
      }
      Latches.await(stolen);
    }
    assertEquals(List.of("of 1", "of 2", "of 1", "of 2"), List.copyOf(order));
  }

  @Test
  void theOrderAfterTheLastVictimGoesAround() {
    VictimOrder order = VictimOrder.afterLast();
    assertEquals(2, order.first(1, 4));
    assertEquals(0, order.first(3, 4));
    assertEquals(3, order.first(1, 4, 2));
    assertEquals(0, order.first(1, 4, 3));
    assertEquals(0, order.first(0, 1, 0));
  }

  /** Waits until so many tasks run at the same time, and none of them is queued any more. */
  private static void meet(CountDownLatch running) {
    running.countDown();
    Latches.await(running);
  }

  private static int indexOfWorker() {
    String name = Thread.currentThread().getName();
    return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
  }

  private static PoolBuilder builder(int workers) {
    return WorkStealingPool.builder()
        .workers(workers)
        .localQueue(LocalQueueKind.BUFFER_AND_LIST)
        .localQueueCapacity(2)
        .sharedQueue(SharedQueueKind.LIST);
  }
}
