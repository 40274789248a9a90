package dev.magpie.pool.counters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.pool.metrics.PoolMetrics;
import dev.magpie.pool.metrics.PoolObserver;
import dev.magpie.pool.metrics.WorkerMetrics;
import dev.magpie.queue.Crew;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** What a snapshot promises, while two workers and an outside thread count. */
@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class SnapshotThreadsTest {

  private static final int TASKS = 30_000;

  private final AtomicLong time = new AtomicLong();
  private final PoolCounters counters = new PoolCounters(2, time::getOpaque);
  private final AtomicInteger running = new AtomicInteger(2);

  private void work(int worker) {
    Runnable task = () -> {};
    for (int i = 1; i <= TASKS; i++) {
      counters.onSubmit(i % 2 == 0 ? worker : PoolObserver.OUTSIDE, task, 0);
      counters.onStart(worker, task, 0, i % 100);
      counters.onStealAttempt(worker, 1 - worker);
      counters.onSteal(worker, 1 - worker, 2);
      counters.onPark(worker, 0);
      counters.onWake(worker, 0);
      counters.onOverflow(worker, 3);
      counters.onEnd(worker, task, 0, 0, 100, i % 4 == 0 ? new IllegalStateException() : null);
    }
    running.decrementAndGet();
  }

  private static void check(PoolMetrics metrics) {
    assertTrue(metrics.submitted() >= metrics.started(), metrics::toString);
    assertTrue(metrics.started() >= metrics.completed() + metrics.failed(), metrics::toString);
    assertEquals(metrics.started(), metrics.queueTime().count());
    assertEquals(metrics.completed() + metrics.failed(), metrics.executionTime().count());
    assertTrue(metrics.executionTime().mean() <= 100, metrics::toString);
    for (WorkerMetrics worker : metrics.workers()) {
      check(worker);
    }
  }

  private static void check(WorkerMetrics worker) {
    assertTrue(worker.completed() >= 0, worker::toString);
    assertTrue(worker.started() >= worker.completed() + worker.failed(), worker::toString);
    assertEquals(worker.started(), worker.queueTime().count());
    assertEquals(worker.completed() + worker.failed(), worker.executionTime().count());
    assertTrue(worker.stealAttempts() >= worker.steals(), worker::toString);
    assertTrue(worker.stolenTasks() >= 2 * worker.steals(), worker::toString);
    assertTrue(worker.parks() >= worker.wakeUps(), worker::toString);
  }

  @Test
  void aSnapshotHasNoEffectWithoutItsCause() throws InterruptedException {
    Crew.runTogether(
        () -> work(0),
        () -> work(1),
        () -> {
          while (running.get() > 0) {
            check(counters.snapshot());
          }
        });
    PoolMetrics end = counters.snapshot();
    check(end);
    assertEquals(2 * TASKS, end.submitted());
    assertEquals(2 * TASKS, end.started());
    assertEquals(TASKS / 2, end.failed());
    assertEquals(2 * TASKS - TASKS / 2, end.completed());
    assertEquals(2 * TASKS, end.stealAttempts());
    assertEquals(2 * TASKS, end.steals());
    assertEquals(4 * TASKS, end.stolenTasks());
    assertEquals(6 * TASKS, end.overflows());
    assertEquals(2 * TASKS, end.parks());
    assertEquals(2 * TASKS, end.wakeUps());
    assertEquals(100, end.executionTime().mean());
    assertEquals(TASKS / 2, end.workers().get(1).submitted());
  }
}
