package dev.magpie.pool;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pool whose threads cannot be started, for a while or for ever. */
@Timeout(60)
@ParameterizedClass
@MethodSource("dev.magpie.pool.Queues#all")
class PoolStartFailureTest {

  private final Queues queues;

  PoolStartFailureTest(Queues queues) {
    this.queues = queues;
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
        queues
            .builder()
            .workers(1)
            .threadFactory(PoolStartFailureTest::noThread)
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

  private WorkStealingPool failing(
      int workers, AtomicInteger failuresLeft, Queue<Throwable> reported) {
    ThreadFactory factory =
        worker -> {
          if (failuresLeft.getAndDecrement() > 0) {
            throw new OutOfMemoryError("no thread, on purpose");
          }
          return new Thread(worker);
        };
    return queues
        .builder()
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
}
