package dev.magpie.pool;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order that priorities promise. */
@Timeout(60)
class PoolPriorityTest {

  private static final int HIGH = 200;
  private static final int NORMAL = 199;
  private static final int LOW = 49;

  @ParameterizedTest
  @CsvSource({"255,0", "200,0", "199,1", "100,1", "50,1", "49,2", "0,2"})
  void aPriorityIsHighFrom200AndLowBelow50(int priority, int level) {
    assertEquals(level, Priority.level(priority));
  }

  @ParameterizedTest
  @EnumSource
  void aWorkerTakesOwnAndSharedHighThenNormalThenLow(SharedQueueKind shared) throws Exception {
    Queue<String> order = new ConcurrentLinkedQueue<>();
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    try (WorkStealingPool pool = builder(1).sharedQueue(shared).build()) {
      pool.execute(
          () -> {
            pool.execute(() -> order.add("own low"), LOW);
            pool.execute(() -> order.add("own normal"), NORMAL);
            pool.execute(() -> order.add("own high"), HIGH);
            running.countDown();
            Latches.await(gate);
          });
      Latches.await(running);
      pool.execute(() -> order.add("shared low"), 0);
      pool.execute(() -> order.add("shared normal"));
      pool.execute(() -> order.add("shared high"), 255);
      gate.countDown();
      assertTrue(pool.awaitQuiescence(30, SECONDS), pool::toString);
    }
    assertEquals(
        List.of("own high", "shared high", "own normal", "shared normal", "own low", "shared low"),
        List.copyOf(order));
  }

  @Test
  void everySoOftenTheSharedQueueOfAClassComesBeforeTheOwnAndNeverALowerClass() throws Exception {
    List<String> order = new ArrayList<>();
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    try (WorkStealingPool pool = builder(1).build()) {
      pool.execute(
          () -> {
            for (int i = 0; i < 100; i++) {
              pool.execute(() -> order.add("own normal"), NORMAL);
              pool.execute(() -> order.add("own high"), HIGH);
            }
            running.countDown();
            Latches.await(gate);
          });
      Latches.await(running);
      pool.execute(() -> order.add("shared high"), HIGH);
      pool.execute(() -> order.add("shared normal"), NORMAL);
      gate.countDown();
      assertTrue(pool.awaitQuiescence(30, SECONDS), pool::toString);
    }
    int high = order.indexOf("shared high");
    assertTrue(high > 0 && high < TaskSearch.SHARED_INTERVAL, () -> "shared high at " + high);
    assertTrue(order.subList(0, 101).stream().allMatch(name -> name.endsWith("high")));
    int normal = order.indexOf("shared normal");
    assertTrue(normal < order.size() - 1, () -> "shared normal at " + normal);
  }

  @Test
  void tasksOfAClassBeginInTheOrderOfTheirSubmissionWhateverTheirPriorities() throws Exception {
    List<Integer> order = new ArrayList<>();
    List<Integer> submitted = new ArrayList<>();
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    try (WorkStealingPool pool = builder(1).build()) {
      pool.execute(
          () -> {
            running.countDown();
            Latches.await(gate);
          });
      Latches.await(running);
      for (int priority = 50; priority < 200; priority += 7) {
        int number = priority % 2 == 0 ? priority : 249 - priority;
        submitted.add(number);
        pool.execute(() -> order.add(number), number);
      }
      gate.countDown();
      assertTrue(pool.awaitQuiescence(30, SECONDS), pool::toString);
    }
    assertEquals(submitted, order);
  }

  @ParameterizedTest
  @EnumSource
  void aThiefTakesEverybodysHighTasksBeforeAnybodysNormalOnes(LocalQueueKind local)
      throws Exception {
    List<String> order = new ArrayList<>();
    CountDownLatch running = new CountDownLatch(3);
    CountDownLatch filled = new CountDownLatch(2);
    CountDownLatch stolen = new CountDownLatch(4);
    // Worker 2, the thief, would begin with worker 0, which has no high task.
    try (WorkStealingPool pool =
        builder(3).localQueue(local).victimOrder((thief, workers) -> 0).build()) {
      for (int i = 0; i < 3; i++) {
        pool.execute(
            () -> {
              running.countDown();
              Latches.await(running); // or one of these tasks may be in a queue
              int worker = indexOfWorker();
              if (worker < 2) {
                fill(pool, worker, order, stolen);
                filled.countDown();
                Latches.await(stolen);
              } else {
                Latches.await(filled);
              }
            });
      }
      Latches.await(stolen);
    }
    assertEquals(List.of("1 high", "0 normal", "1 normal", "0 low"), order);
  }

  private static void fill(
      WorkStealingPool pool, int worker, List<String> order, CountDownLatch stolen) {
    if (worker == 0) {
      steal(pool, "0 normal", NORMAL, order, stolen);
      steal(pool, "0 low", LOW, order, stolen);
    } else {
      steal(pool, "1 high", HIGH, order, stolen);
      steal(pool, "1 normal", NORMAL, order, stolen);
    }
  }

  private static void steal(
      WorkStealingPool pool, String name, int priority, List<String> order, CountDownLatch stolen) {
    pool.execute(
        () -> {
          order.add(name);
          stolen.countDown();
        },
        priority);
  }

  private static int indexOfWorker() {
    String name = Thread.currentThread().getName();
    return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
  }

  @Test
  void aBatchHasAPriority() throws Exception {
    List<String> order = new ArrayList<>();
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    try (WorkStealingPool pool = builder(1).build()) {
      pool.execute(
          () -> {
            running.countDown();
            Latches.await(gate);
          });
      Latches.await(running);
      pool.schedule(Batch.from(task(() -> order.add("low"))), LOW);
      pool.schedule(Batch.from(task(() -> order.add("normal"))));
      pool.schedule(Batch.from(task(() -> order.add("high"))), HIGH);
      gate.countDown();
      assertTrue(pool.awaitQuiescence(30, SECONDS), pool::toString);
    }
    assertEquals(List.of("high", "normal", "low"), order);
  }

  private static Task task(Runnable body) {
    return new Task() {
      @Override
      public void run() {
        body.run();
      }
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 256, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void aPriorityOutOfRangeIsRefused(int priority) {
    try (WorkStealingPool pool = builder(1).build()) {
      String message = "priority " + priority + ": must be from 0 to 255";
      assertEquals(
          message,
          assertThrows(IllegalArgumentException.class, () -> pool.execute(() -> {}, priority))
              .getMessage());
      Batch<Task> batch = Batch.from(task(() -> {}));
      assertEquals(
          message,
          assertThrows(IllegalArgumentException.class, () -> pool.schedule(batch, priority))
              .getMessage());
      assertEquals(1, batch.size());
      assertEquals(0, pool.pendingTasks());
    }
  }

  @Test
  void aPoolWithoutPrioritiesRefusesAllButTheDefault() throws Exception {
    try (WorkStealingPool pool = WorkStealingPool.builder().workers(1).build()) {
      IllegalStateException refusal =
          assertThrows(IllegalStateException.class, () -> pool.execute(() -> {}, HIGH));
      assertEquals(
          "priority 200: the pool has no priorities but 100; build it with priorities(true)",
          refusal.getMessage());
      CountDownLatch ran = new CountDownLatch(1);
      pool.execute(ran::countDown, WorkStealingPool.DEFAULT_PRIORITY);
      Latches.await(ran);
    }
  }

  @Test
  void shutdownRefusesAndShutdownNowReturnsTasksOfAllPriorities() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    WorkStealingPool pool = builder(1).build();
    pool.execute(
        () -> {
          running.countDown();
          assertThrows(IllegalStateException.class, () -> Latches.await(new CountDownLatch(1)));
        });
    Latches.await(running);
    List<Runnable> tasks = List.of(task(() -> {}), task(() -> {}), task(() -> {}));
    pool.execute(tasks.get(2), LOW);
    pool.execute(tasks.get(1), NORMAL);
    pool.execute(tasks.get(0), HIGH);
    assertEquals(tasks, pool.shutdownNow());
    assertThrows(RejectedExecutionException.class, () -> pool.execute(() -> {}, HIGH));
    assertTrue(pool.awaitTermination(30, SECONDS), pool::toString);
  }

  private static PoolBuilder builder(int workers) {
    return WorkStealingPool.builder().workers(workers).priorities(true);
  }
}
