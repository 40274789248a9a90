package dev.magpie.pool;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a task that is submitted. */
@Timeout(60)
@ParameterizedClass
@MethodSource("dev.magpie.pool.Queues#all")
class PoolSubmissionTest {

  private final Queues queues;

  PoolSubmissionTest(Queues queues) {
    this.queues = queues;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void everyTaskRunsOnceAlsoWhenTasksSubmitTasks(int workers) throws Exception {
    int parents = 500;
    int children = 10;
    AtomicInteger runs = new AtomicInteger();
    // Capacity 4: the children overflow into the injector all the time.
    try (WorkStealingPool pool = builder(workers).localQueueCapacity(4).build()) {
      for (int i = 0; i < parents; i++) {
        pool.execute(
            () -> {
              for (int j = 0; j < children; j++) {
                pool.execute(runs::incrementAndGet);
              }
            });
      }
      assertTrue(pool.awaitQuiescence(30, SECONDS), pool::toString);
      assertEquals(parents * children, runs.get());
      assertEquals(0, pool.pendingTasks());
    }
  }

  @Test
  void aTaskSeesWhatItsSubmitterWroteAndTheWaiterSeesWhatTheTaskWrote() throws Exception {
    try (WorkStealingPool pool = builder(2).build()) {
      for (int round = 0; round < 2_000; round++) {
        int[] cell = {round};
        pool.execute(() -> cell[0]++);
        assertTrue(pool.awaitQuiescence(30, SECONDS));
        assertEquals(round + 1, cell[0]);
      }
    }
  }

  @Test
  void submitReturnsTheResultOrTheFailure() throws Exception {
    try (WorkStealingPool pool = builder(2).build()) {
      assertEquals(42, pool.submit(() -> 42).get());
      assertEquals("x", pool.submit(() -> {}, "x").get());
      IllegalStateException failure = new IllegalStateException("on purpose");
      Future<?> failed =
          pool.submit(
              () -> {
                throw failure;
              });
      assertSame(failure, assertThrows(ExecutionException.class, failed::get).getCause());
    }
  }

  @Test
  void aTaskThatThrowsIsReportedAndItsWorkerGoesOn() throws Exception {
    Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    Error error = new Error("on purpose");
    try (WorkStealingPool pool =
        builder(1).onTaskFailure((task, failure) -> failures.add(failure)).build()) {
      Thread first = pool.submit(Thread::currentThread).get();
      pool.execute(
          () -> {
            throw error;
          });
      assertSame(first, pool.submit(Thread::currentThread).get());
      assertTrue(pool.awaitQuiescence(30, SECONDS));
    }
    assertEquals(List.of(error), List.copyOf(failures));
  }

  @Test
  void aHandlerThatThrowsDoesNoHarm() throws Exception {
    CountDownLatch uncaught = new CountDownLatch(1);
    try (WorkStealingPool pool =
        builder(1)
            .threadFactory(
                worker -> {
                  Thread thread = new Thread(worker);
                  thread.setUncaughtExceptionHandler((t, e) -> uncaught.countDown());
                  return thread;
                })
            .onTaskFailure(
                (task, failure) -> {
                  throw new IllegalStateException("the handler fails too", failure);
                })
            .build()) {
      pool.execute(
          () -> {
            throw new IllegalArgumentException("on purpose");
          });
      assertTrue(uncaught.await(30, SECONDS));
      assertEquals(1, pool.submit(() -> 1).get());
    }
  }

  @Test
  void anInterruptOfOneTaskDoesNotReachTheNext() throws Exception {
    try (WorkStealingPool pool = builder(1).build()) {
      pool.submit(() -> Thread.currentThread().interrupt()).get();
      assertFalse(pool.submit(() -> Thread.currentThread().isInterrupted()).get());
    }
  }

  @Test
  void cancelInterruptsATaskThatRuns() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    try (WorkStealingPool pool = builder(1).build()) {
      Future<?> future =
          pool.submit(
              () -> {
                started.countDown();
                try {
                  new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                  interrupted.countDown();
                }
              });
      assertTrue(started.await(30, SECONDS));
      assertTrue(future.cancel(true));
      assertTrue(interrupted.await(30, SECONDS));
    }
  }

  @Test
  void aTaskSubmittedByAWorkerIsTakenByAPeerWhileTheWorkerIsBusy() throws Exception {
    try (WorkStealingPool pool = builder(2).build()) {
      CountDownLatch child = new CountDownLatch(1);
      Future<Boolean> parent =
          pool.submit(
              () -> {
                pool.execute(child::countDown);
                return child.await(30, SECONDS);
              });
      assertTrue(parent.get(), "the parent waits for a child that only a thief can run");
    }
  }

  @Test
  void aFloodOfTasksOnOneWorkerDoesNotStarveOneFromOutside() throws Exception {
    CountDownLatch outside = new CountDownLatch(1);
    try (WorkStealingPool pool = builder(1).build()) {
      Runnable flood =
          new Runnable() {
            @Override
            public void run() {
              if (outside.getCount() > 0) {
                pool.execute(this);
                pool.execute(() -> {});
              }
            }
          };
      pool.execute(flood);
      pool.execute(outside::countDown);
      assertTrue(outside.await(30, SECONDS));
    }
  }

  @Test
  void submissionAfterShutdownIsRefusedAndNamesTheTask() {
    WorkStealingPool pool = builder(1).build();
    pool.close();
    Runnable task = () -> {};
    RejectedExecutionException refusal =
        assertThrows(RejectedExecutionException.class, () -> pool.execute(task));
    assertTrue(String.valueOf(refusal.getMessage()).contains(task.toString()));
    assertThrows(RejectedExecutionException.class, () -> pool.submit(() -> 1));
    assertEquals(0, pool.pendingTasks());
  }

  @Test
  @SuppressWarnings("NullAway") // the null is the point
  void aNullTaskIsRefused() {
    try (WorkStealingPool pool = builder(1).build()) {
      assertThrows(NullPointerException.class, () -> pool.execute(null));
      assertEquals(0, pool.pendingTasks());
    }
  }

  private PoolBuilder builder(int workers) {
    return queues.builder().workers(workers);
  }
}
