package dev.magpie.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.pool.metrics.Distribution;
import dev.magpie.pool.metrics.PoolMetrics;
import dev.magpie.pool.metrics.PoolObserver;
import dev.magpie.pool.metrics.WorkerMetrics;
import dev.magpie.queue.Batch;
import dev.magpie.queue.Deadline;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a pool counts and tells, with a clock that only tasks move. */
@Timeout(90)
final class PoolMetricsTest {

  private static final long MILLI = 1_000_000;

  private final AtomicLong time = new AtomicLong();

  private PoolBuilder builder(int workers) {
    return WorkStealingPool.builder().workers(workers).clock(time::get).metrics(true);
  }

  private static PoolMetrics quiet(WorkStealingPool pool) throws InterruptedException {
    assertTrue(pool.awaitQuiescence(60, TimeUnit.SECONDS));
    return pool.metrics();
  }

  /** The fourth seed's test_metrics_collection: a hundred tasks that take a millisecond each. */
  @ParameterizedTest
  @EnumSource(LocalQueueKind.class)
  void metricsCollection(LocalQueueKind kind) throws InterruptedException {
    try (WorkStealingPool pool = builder(1).localQueue(kind).build()) {
      for (int i = 0; i < 100; i++) {
        pool.execute(() -> time.addAndGet(MILLI));
      }
      PoolMetrics metrics = quiet(pool);
      assertEquals(100, metrics.submitted());
      assertEquals(100, metrics.started());
      assertEquals(100, metrics.completed());
      assertEquals(0, metrics.failed());
      assertEquals(MILLI, metrics.executionTime().mean());
      assertEquals(MILLI, metrics.executionTime().p50());
      assertEquals(MILLI, metrics.executionTime().max());
      assertEquals(100 * MILLI, metrics.elapsedNanos());
      assertEquals(1000, metrics.tasksPerSecond());
      assertEquals(1, metrics.workers().get(0).utilisation());
      assertEquals(0, metrics.activeWorkers());
    }
  }

  @Test
  void aQueueTimeGoesFromSubmissionToStart() throws InterruptedException {
    try (WorkStealingPool pool = builder(1).build()) {
      CountDownLatch submitted = new CountDownLatch(1);
      pool.execute(() -> Latches.await(submitted));
      pool.execute(() -> {});
      time.addAndGet(7);
      pool.execute(() -> {});
      time.addAndGet(5);
      submitted.countDown();
      PoolMetrics metrics = quiet(pool);
      assertEquals(3, metrics.queueTime().count());
      assertEquals(12, metrics.queueTime().max());
      assertTrue(metrics.queueTime().p50() >= 5, metrics::toString);
    }
  }

  @Test
  void whatATaskSubmitsIsItsWorkers() throws Exception {
    try (WorkStealingPool pool = builder(1).build()) {
      pool.submit(
              () -> {
                pool.execute(() -> {});
                pool.execute(() -> {});
              })
          .get();
      PoolMetrics metrics = quiet(pool);
      assertEquals(3, metrics.submitted());
      assertEquals(2, metrics.workers().get(0).submitted());
    }
  }

  @Test
  void failuresOfTasksAndFuturesAreCounted() throws InterruptedException {
    try (WorkStealingPool pool = builder(1).onTaskFailure((task, failure) -> {}).build()) {
      pool.execute(
          () -> {
            throw new IllegalStateException();
          });
      Future<?> future =
          pool.submit(
              () -> {
                throw new IllegalStateException();
              });
      assertThrows(ExecutionException.class, future::get);
      pool.execute(() -> {});
      PoolMetrics metrics = quiet(pool);
      assertEquals(2, metrics.failed());
      assertEquals(1, metrics.completed());
    }
  }

  @Test
  void aFutureThatAWaitingWorkerRunsIsCountedOnce() throws Exception {
    try (WorkStealingPool pool = builder(1).build()) {
      assertEquals(3, pool.submit(() -> pool.submit(() -> 3).get()).get());
      PoolMetrics metrics = quiet(pool);
      assertEquals(2, metrics.submitted());
      assertEquals(2, metrics.started());
      assertEquals(2, metrics.completed());
    }
  }

  @Test
  void batchesAreCountedTaskByTask() throws InterruptedException {
    try (WorkStealingPool pool = builder(1).build()) {
      Batch<Task> batch = new Batch<>();
      for (int i = 0; i < 3; i++) {
        batch.add(
            new Task() {
              @Override
              public void run() {
                time.addAndGet(2);
              }
            });
      }
      pool.schedule(batch);
      PoolMetrics metrics = quiet(pool);
      assertEquals(3, metrics.submitted());
      assertEquals(2, metrics.executionTime().mean());
    }
  }

  @Test
  void tasksThatDoNotFitAreOverflows() throws Exception {
    try (WorkStealingPool pool = builder(1).localQueueCapacity(2).build()) {
      pool.submit(
              () -> {
                for (int i = 0; i < 3; i++) {
                  pool.execute(() -> {});
                }
              })
          .get();
      assertEquals(2, quiet(pool).overflows());
    }
  }

  /** The first worker has tasks and is busy: only by stealing can the other get one. */
  @Test
  void stealsAreCounted() throws InterruptedException {
    try (WorkStealingPool pool = builder(2).build()) {
      CountDownLatch stolen = new CountDownLatch(1);
      pool.execute(
          () -> {
            pool.execute(stolen::countDown);
            Latches.await(stolen);
          });
      PoolMetrics metrics = quiet(pool);
      assertEquals(1, metrics.steals());
      assertEquals(1, metrics.stolenTasks());
      assertTrue(metrics.stealAttempts() >= 1, metrics::toString);
      assertTrue(metrics.stealSuccessRate() > 0, metrics::toString);
    }
  }

  @Test
  void sleepsAndWakeUpsAreCounted() throws InterruptedException {
    try (WorkStealingPool pool = builder(1).build()) {
      pool.execute(() -> {});
      awaitAsleep(pool, 1);
      pool.execute(() -> {});
      awaitAsleep(pool, 2);
      assertEquals(1, pool.metrics().wakeUps());
    }
  }

  private static void awaitAsleep(WorkStealingPool pool, int parks) {
    Deadline deadline = new Deadline();
    while (pool.metrics().parks() < parks) {
      deadline.spin(pool);
    }
    assertEquals(1, pool.metrics().idleWorkers());
  }

  @Test
  void aWorkerThatRunsATaskIsActive() throws InterruptedException {
    try (WorkStealingPool pool = builder(2).build()) {
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch end = new CountDownLatch(1);
      pool.execute(
          () -> {
            begun.countDown();
            Latches.await(end);
          });
      Latches.await(begun);
      assertEquals(1, pool.metrics().activeWorkers());
      end.countDown();
      assertEquals(0, quiet(pool).activeWorkers());
    }
  }

  @Test
  void withoutMetricsThereAreNone() {
    try (WorkStealingPool pool =
        WorkStealingPool.builder().name("plain").observer(new PoolObserver() {}).build()) {
      IllegalStateException refusal = assertThrows(IllegalStateException.class, pool::metrics);
      assertEquals("pool plain has no metrics; build it with metrics(true)", refusal.getMessage());
    }
    try (WorkStealingPool pool = WorkStealingPool.builder().build()) {
      assertThrows(IllegalStateException.class, pool::metrics);
    }
  }

  @Test
  void aTableShowsWhatWasCounted() {
    Distribution times = new Distribution(3, 2_000, 2_000, 3_000, 3_000, 3_000, 3_000);
    WorkerMetrics worker = new WorkerMetrics(0, 1, 4, 2, 1, times, times, 9, 5, 6, 7, 8, 7, 0.25);
    PoolMetrics metrics = new PoolMetrics(2_000_000_000, 5, times, times, List.of(worker));
    assertEquals(
        List.of(
            "2.000 s: 5 tasks submitted, 4 started, 2 completed, 1 failed, 2 a second; 1 workers,"
                + " 1 active, 1 idle",
            "queue time      mean 2.0 us, 50% 2.0, 90% 3.0, 99% 3.0, 99.9% 3.0, max 3.0 (3)",
            "execution time  mean 2.0 us, 50% 2.0, 90% 3.0, 99% 3.0, 99.9% 3.0, max 3.0 (3)",
            "worker  submitted  completed   failed  busy   attempts   steals   stolen overflows"
                + "    parks    wakes",
            "     0          1          2        1   25%          9        5        6         7"
                + "        8        7"),
        metrics.toString().lines().toList());
  }
}
