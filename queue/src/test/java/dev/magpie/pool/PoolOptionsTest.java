package dev.magpie.pool;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of the builder. */
@Timeout(60)
class PoolOptionsTest {

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
  @ValueSource(ints = {0, 1, 200})
  void aWorkerLooksForTasksOnceAndAsOftenAsTheSpinLimitSaysBeforeItSleeps(int limit)
      throws Exception {
    assertEquals(List.of(limit + 1, limit + 1), looksOfTwoTurns(limit, 99_999));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 200})
  void aWorkerThatWasIdleForLongLooksOnlyOnce(int limit) throws Exception {
    assertEquals(List.of(limit + 1, 1), looksOfTwoTurns(limit, 100_000));
  }

  /** Returns how often the only worker looks for a victim, before and after it is idle. */
  private static List<Integer> looksOfTwoTurns(int limit, long idleNanos) throws Exception {
    AtomicLong time = new AtomicLong();
    AtomicInteger looks = new AtomicInteger();
    BlockingQueue<Integer> looksOfTurns = new LinkedBlockingQueue<>();
    try (WorkStealingPool pool =
        WorkStealingPool.builder()
            .workers(1)
            .spinLimit(limit)
            .clock(time::get)
            .victimOrder(
                (thief, workers) -> {
                  looks.getAndIncrement();
                  return 0;
                })
            .hooks(
                new WorkerHooks() {
                  @Override
                  public void afterDrain(int worker) {
                    looksOfTurns.add(looks.getAndSet(0));
                  }
                })
            .build()) {
      pool.execute(() -> {});
      int first = looksOfTurns.take();
      time.addAndGet(idleNanos);
      pool.execute(() -> {});
      return List.of(first, looksOfTurns.take());
    }
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
