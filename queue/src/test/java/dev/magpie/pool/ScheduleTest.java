package dev.magpie.pool;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Batch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Batches of tasks, and tasks that are their own nodes. */
@Timeout(60)
@ParameterizedClass
@MethodSource("dev.magpie.pool.Queues#all")
class ScheduleTest {

  private final Queues queues;

  ScheduleTest(Queues queues) {
    this.queues = queues;
  }

  /** A task that counts its runs, and does what it is told. */
  private static final class Counted extends Task {

    final AtomicInteger runs = new AtomicInteger();
    private final String name;
    private final Runnable body;

    Counted(String name, Runnable body) {
      this.name = name;
      this.body = body;
    }

    @Override
    public void run() {
      runs.incrementAndGet();
      body.run();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static List<Counted> tasks(int count) {
    List<Counted> tasks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tasks.add(new Counted("task " + i, () -> {}));
    }
    return tasks;
  }

  private static Batch<Counted> batch(List<Counted> tasks) {
    Batch<Counted> batch = new Batch<>();
    batch.addAll(tasks);
    return batch;
  }

  private static void assertRunOnce(List<Counted> tasks) {
    tasks.forEach(task -> assertEquals(1, task.runs.get(), task::toString));
  }

  @Test
  void aBatchFromOutsideIsRunAndEmptied() throws Exception {
    List<Counted> tasks = tasks(1_000);
    Batch<Counted> batch = batch(tasks);
    try (WorkStealingPool pool = queues.pool(2)) {
      pool.schedule(batch);
      assertTrue(batch.isEmpty());
      assertTrue(pool.awaitQuiescence(30, SECONDS), pool::toString);
      assertEquals(0, pool.pendingTasks());
    }
    assertRunOnce(tasks);
  }

  @Test
  void aBatchWakesAWorker() {
    CountDownLatch ran = new CountDownLatch(1);
    try (WorkStealingPool pool = queues.pool(1)) {
      pool.schedule(Batch.from(new Counted("task", ran::countDown)));
      Latches.await(ran);
    }
  }

  @Test
  void aBatchOfAWorkerThatDoesNotFitIntoItsQueueIsRunAndEmptied() throws Exception {
    List<Counted> tasks = tasks(100);
    Batch<Counted> batch = batch(tasks);
    try (WorkStealingPool pool = queues.builder().workers(2).localQueueCapacity(2).build()) {
      pool.submit(
              () -> {
                pool.execute(() -> {});
                pool.schedule(batch);
                assertTrue(batch.isEmpty());
              })
          .get();
      assertTrue(pool.awaitQuiescence(30, SECONDS), pool::toString);
    }
    assertRunOnce(tasks);
  }

  @Test
  void aWorkersBatchBeginsInItsOrderUnlessTheQueueIsLifo() throws Exception {
    List<Counted> begun = new ArrayList<>();
    List<Counted> tasks = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      int index = i;
      tasks.add(new Counted("task " + i, () -> begun.add(tasks.get(index))));
    }
    try (WorkStealingPool pool = queues.pool(1)) {
      pool.submit(() -> pool.schedule(batch(tasks))).get();
      assertTrue(pool.awaitQuiescence(30, SECONDS));
    }
    if (!queues.workerIsFifo()) {
      Collections.reverse(begun);
    }
    assertEquals(tasks, begun);
  }

  @Test
  void anEmptyBatchIsNothing() {
    try (WorkStealingPool pool = queues.pool(1)) {
      pool.schedule(new Batch<Counted>());
      assertEquals(0, pool.pendingTasks());
      pool.shutdown();
      pool.schedule(new Batch<Counted>());
      assertTrue(pool.isTerminated(), "no thread was started");
    }
  }

  @Test
  void aBatchAfterShutdownIsRefusedWholeAndStaysAsItIs() throws Exception {
    List<Counted> tasks = tasks(3);
    Batch<Counted> batch = batch(tasks);
    WorkStealingPool pool = queues.pool(1);
    pool.close();
    RejectedExecutionException refusal =
        assertThrows(RejectedExecutionException.class, () -> pool.schedule(batch));
    assertEquals("batch of 3 tasks: the pool is shut down", refusal.getMessage());
    assertEquals(tasks, List.copyOf(batch));
    assertEquals(0, pool.pendingTasks());
    try (WorkStealingPool other = queues.pool(1)) {
      other.schedule(batch);
    }
    assertRunOnce(tasks);
  }

  @Test
  void aTaskThatIsQueuedIsRefusedAndNothingIsLost() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch running = new CountDownLatch(1);
    List<Counted> tasks = tasks(3);
    try (WorkStealingPool pool = queues.pool(1)) {
      pool.execute(
          () -> {
            pool.execute(tasks.get(2));
            running.countDown();
            Latches.await(gate);
          });
      Latches.await(running);
      pool.execute(tasks.get(0));
      for (int queued : new int[] {0, 2}) {
        IllegalStateException refusal =
            assertThrows(IllegalStateException.class, () -> pool.execute(tasks.get(queued)));
        assertEquals("task task " + queued + " is queued already", refusal.getMessage());
      }
      assertEquals(3, pool.pendingTasks());
      pool.execute(tasks.get(1));
      gate.countDown();
      assertTrue(pool.awaitQuiescence(30, SECONDS), pool::toString);
    }
    assertRunOnce(tasks);
  }

  @Test
  void aBatchWithATaskThatIsQueuedIsRefusedWholeAndStaysAsItIs() throws Exception {
    List<Counted> tasks = tasks(3);
    Batch<Counted> batch = batch(tasks);
    try (WorkStealingPool pool = queues.pool(1)) {
      // As another thread leaves it that has just submitted the task.
      tasks.get(1).mark.set();
      IllegalStateException refusal =
          assertThrows(IllegalStateException.class, () -> pool.schedule(batch));
      assertEquals("task task 1 is queued already", refusal.getMessage());
      assertEquals(tasks, List.copyOf(batch));
      assertEquals(0, pool.pendingTasks());
      tasks.get(1).mark.clear();
      pool.schedule(batch);
      assertTrue(pool.awaitQuiescence(30, SECONDS), pool::toString);
    }
    assertRunOnce(tasks);
  }

  @Test
  void aTaskMaySubmitItself() throws Exception {
    int times = 200;
    Counted[] self = new Counted[1];
    try (WorkStealingPool pool = queues.builder().workers(3).localQueueCapacity(2).build()) {
      self[0] =
          new Counted(
              "self",
              () -> {
                int run = self[0].runs.get();
                if (run < times && run % 2 == 0) {
                  pool.execute(self[0]);
                } else if (run < times) {
                  pool.schedule(Batch.from(self[0]));
                }
              });
      pool.execute(self[0]);
      assertTrue(pool.awaitQuiescence(30, SECONDS), pool::toString);
    }
    assertEquals(times, self[0].runs.get());
  }

  @Test
  void tasksThatShutdownNowReturnsAreTheUsersOwnAndMayBeQueuedAgain() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch running = new CountDownLatch(1);
    List<Counted> tasks = tasks(20);
    WorkStealingPool pool = queues.builder().workers(1).localQueueCapacity(4).build();
    pool.execute(
        () -> {
          pool.schedule(batch(tasks.subList(0, 10)));
          running.countDown();
          assertThrows(IllegalStateException.class, () -> Latches.await(gate));
        });
    Latches.await(running);
    pool.schedule(batch(tasks.subList(10, 20)));
    List<Runnable> returned = pool.shutdownNow();
    assertEquals(tasks.size(), returned.size());
    assertEquals(Set.copyOf(tasks), Set.copyOf(returned));
    pool.close();
    try (WorkStealingPool other = queues.pool(1)) {
      returned.forEach(other::execute);
    }
    assertRunOnce(tasks);
  }

  @Test
  void theFailureHandlerIsToldOfTheUsersOwnTask() throws Exception {
    List<Runnable> failed = new ArrayList<>();
    Runnable plain =
        () -> {
          throw new IllegalStateException("on purpose");
        };
    Counted node = new Counted("node", plain);
    try (WorkStealingPool pool =
        queues.builder().workers(1).onTaskFailure((task, failure) -> failed.add(task)).build()) {
      pool.execute(plain);
      assertTrue(pool.awaitQuiescence(30, SECONDS));
      pool.execute(node);
      assertTrue(pool.awaitQuiescence(30, SECONDS));
    }
    assertEquals(List.of(plain, node), failed);
  }
}
