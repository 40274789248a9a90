package dev.magpie.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.pool.metrics.PoolObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a pool tells its observer, with a clock that only tasks move. */
@Timeout(90)
final class PoolObserverTest {

  private final AtomicLong time = new AtomicLong();

  @Test
  void withoutMetricsObserverAndSpinningNoClockIsRead() throws InterruptedException {
    AtomicLong reads = new AtomicLong();
    try (WorkStealingPool pool =
        WorkStealingPool.builder().workers(1).spinLimit(0).clock(reads::incrementAndGet).build()) {
      CountDownLatch done = new CountDownLatch(100);
      for (int i = 0; i < 100; i++) {
        pool.execute(done::countDown);
      }
      Latches.await(done);
    }
    assertEquals(0, reads.get());
  }

  @Test
  void anObserverIsToldOfEachTask() throws InterruptedException {
    Queue<String> told = new ConcurrentLinkedQueue<>();
    PoolObserver observer =
        new PoolObserver() {
          @Override
          public void onSubmit(int worker, Runnable task, long at) {
            told.add("submit " + worker + " at " + at);
          }

          @Override
          public void onStart(int worker, Runnable task, long submitted, long started) {
            told.add("start " + worker + " at " + started + " from " + submitted);
          }

          @Override
          public void onEnd(
              int worker,
              Runnable task,
              long submitted,
              long started,
              long ended,
              @Nullable Throwable failure) {
            told.add("end " + submitted + " " + started + " " + ended + " " + failure);
          }
        };
    time.set(5);
    try (WorkStealingPool pool =
        WorkStealingPool.builder().workers(1).clock(time::get).observer(observer).build()) {
      pool.execute(() -> time.set(9));
    }
    assertEquals(
        List.of("submit -1 at 5", "start 0 at 5 from 5", "end 5 5 9 null"), List.copyOf(told));
  }

  @Test
  void whatAnObserverThrowsHarmsNobody() throws InterruptedException {
    List<Throwable> uncaught = new ArrayList<>();
    PoolObserver observer =
        new PoolObserver() {
          @Override
          public void onStart(int worker, Runnable task, long submitted, long started) {
            throw new IllegalStateException("observer");
          }
        };
    try (WorkStealingPool pool =
        WorkStealingPool.builder()
            .workers(1)
            .metrics(true)
            .observer(observer)
            .threadFactory(
                work -> {
                  Thread thread = new Thread(work);
                  thread.setUncaughtExceptionHandler((failed, failure) -> uncaught.add(failure));
                  return thread;
                })
            .build()) {
      pool.execute(() -> {});
      pool.execute(() -> {});
      assertTrue(pool.awaitQuiescence(60, TimeUnit.SECONDS));
      assertEquals(2, pool.metrics().completed());
    }
    assertEquals(2, uncaught.size());
    assertEquals("observer", uncaught.get(0).getMessage());
  }
}
