package dev.magpie.pool;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The poller: when it is called, by how many, and how it ends. */
@Timeout(60)
class IdlePollerTest {

  @Test
  void aWorkerPollsWithoutWaitingBeforeItStealsAndWithTheLimitBeforeItSleeps() throws Exception {
    Queue<String> calls = new ConcurrentLinkedQueue<>();
    CountDownLatch waited = new CountDownLatch(1);
    WorkerHooks hooks =
        new WorkerHooks() {
          @Override
          public void afterDrain(int worker) {
            calls.add("drained");
          }
        };
    VictimOrder order =
        (thief, workers) -> {
          calls.add("steal");
          return 0;
        };
    IdlePoller poller =
        maxNanos -> {
          calls.add("poll " + maxNanos);
          if (maxNanos > 0) {
            waited.countDown();
          }
          return false;
        };
    try (WorkStealingPool pool =
        builder(1, poller).victimOrder(order).hooks(hooks).idlePollLimit(7, MILLISECONDS).build()) {
      pool.execute(() -> calls.add("task"));
      Latches.await(waited);
    }
    List<String> inOrder = List.copyOf(calls);
    assertEquals(List.of("task", "poll 0", "steal", "drained"), inOrder.subList(0, 4));
    int waiting = inOrder.indexOf("poll 7000000");
    assertEquals(List.of("poll 0", "steal"), inOrder.subList(waiting - 2, waiting));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void tasksThatAPollSubmitsAreRunAndPollingGoesOnWhileMoreIsExpected(int workers)
      throws Exception {
    int events = 1_000;
    AtomicInteger runs = new AtomicInteger();
    AtomicInteger left = new AtomicInteger();
    WorkStealingPool[] self = new WorkStealingPool[1];
    IdlePoller poller =
        maxNanos -> {
          if (maxNanos > 0 && left.get() > 0) {
            left.decrementAndGet();
            self[0].execute(runs::incrementAndGet);
          }
          return left.get() > 0;
        };
    try (WorkStealingPool pool = builder(workers, poller).build()) {
      self[0] = pool;
      pool.execute(() -> left.set(events));
      while (runs.get() < events) {
        Thread.onSpinWait();
      }
      assertTrue(pool.awaitQuiescence(30, SECONDS), pool::toString);
    }
    assertEquals(events, runs.get());
  }

  @Test
  void oneWorkerPollsAtATime() throws Exception {
    AtomicInteger polling = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    int[] plain = {0};
    AtomicInteger polls = new AtomicInteger();
    IdlePoller poller =
        maxNanos -> {
          most.accumulateAndGet(polling.incrementAndGet(), Math::max);
          plain[0]++;
          polls.incrementAndGet();
          polling.decrementAndGet();
          return false;
        };
    try (WorkStealingPool pool = builder(4, poller).build()) {
      for (int i = 0; i < 2_000; i++) {
        pool.execute(() -> {});
      }
      assertTrue(pool.awaitQuiescence(30, SECONDS));
    }
    assertEquals(1, most.get());
    assertEquals(polls.get(), plain[0]);
  }

  @Test
  void whatATaskRegistersWhileAnotherWorkerPollsIsPolled() throws Exception {
    AtomicReference<Thread> busy = new AtomicReference<>();
    AtomicBoolean registered = new AtomicBoolean();
    CountDownLatch seen = new CountDownLatch(1);
    CountDownLatch polling = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    IdlePoller poller =
        maxNanos -> {
          boolean now = registered.get();
          if (maxNanos > 0 && polling.getCount() > 0) {
            polling.countDown();
            Latches.await(go);
          } else if (now) {
            seen.countDown();
          }
          return false;
        };
    try (WorkStealingPool pool = builder(2, poller).build()) {
      CountDownLatch together = new CountDownLatch(2);
      for (int i = 0; i < 2; i++) {
        pool.execute(
            () -> {
              together.countDown();
              Latches.await(together);
              if (busy.compareAndSet(null, Thread.currentThread())) {
                Latches.await(polling);
                registered.set(true);
              }
            });
      }
      Latches.await(polling);
      // The worker that has registered asks for a poll, and sleeps.
      while (!registered.get() || stateOf(busy) != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
      go.countDown();
      Latches.await(seen);
    }
  }

  private static Thread.State stateOf(AtomicReference<Thread> thread) {
    return Objects.requireNonNull(thread.get()).getState();
  }

  @Test
  void aPollerThatAlwaysExpectsMoreDoesNotKeepThePoolFromEnding() throws Exception {
    CountDownLatch polled = new CountDownLatch(1);
    IdlePoller poller =
        maxNanos -> {
          polled.countDown();
          return true;
        };
    WorkStealingPool pool = builder(2, poller).build();
    pool.execute(() -> {});
    Latches.await(polled);
    pool.shutdown();
    assertTrue(pool.awaitTermination(30, SECONDS), pool::toString);
  }

  @Test
  void pollingGoesOnAfterShutdownForTasksThatWaitForAnEvent() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch event = new CountDownLatch(1);
    AtomicBoolean ready = new AtomicBoolean();
    IdlePoller poller =
        maxNanos -> {
          if (ready.get()) {
            event.countDown();
          }
          return true;
        };
    WorkStealingPool pool = builder(2, poller).build();
    pool.execute(
        () -> {
          running.countDown();
          Latches.await(event);
        });
    Latches.await(running);
    pool.shutdown();
    ready.set(true);
    assertTrue(pool.awaitTermination(30, SECONDS), pool::toString);
  }

  @Test
  void aPollerThatThrowsIsReportedAndTheWorkerGoesOn() throws Exception {
    Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
    Exception failure = new Exception("on purpose");
    IdlePoller poller =
        maxNanos -> {
          throw failure;
        };
    try (WorkStealingPool pool =
        builder(1, poller)
            .threadFactory(
                worker -> {
                  Thread thread = new Thread(worker);
                  thread.setUncaughtExceptionHandler((t, e) -> uncaught.add(e));
                  return thread;
                })
            .build()) {
      assertEquals(1, pool.submit(() -> 1).get());
      while (uncaught.isEmpty()) {
        Thread.onSpinWait();
      }
      assertEquals(2, pool.submit(() -> 2).get());
    }
    assertTrue(uncaught.stream().allMatch(e -> e == failure), uncaught::toString);
  }

  @Test
  void aStopInterruptsAPollButNotForEver() throws Exception {
    CountDownLatch waiting = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    AtomicBoolean again = new AtomicBoolean();
    CountDownLatch release = new CountDownLatch(1);
    IdlePoller poller =
        maxNanos -> {
          if (maxNanos > 0 && interrupted.getCount() > 0) {
            waiting.countDown();
            assertThrows(InterruptedException.class, () -> new CountDownLatch(1).await());
            Thread.currentThread().interrupt();
            interrupted.countDown();
          } else if (interrupted.getCount() == 0) {
            again.compareAndSet(false, Thread.currentThread().isInterrupted());
            release.countDown();
          }
          return true;
        };
    WorkStealingPool pool = builder(2, poller).build();
    CountDownLatch busy = new CountDownLatch(1);
    pool.execute(
        () -> {
          busy.countDown();
          awaitUninterruptibly(release);
        });
    Latches.await(busy);
    Latches.await(waiting);
    pool.shutdownNow();
    Latches.await(interrupted);
    assertTrue(pool.awaitTermination(30, SECONDS), pool::toString);
    assertFalse(again.get(), "a later poll found the interrupt of the stop");
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    boolean done = false;
    while (!done) {
      try {
        latch.await();
        done = true;
      } catch (InterruptedException stopped) {
        // as a task that will not be stopped
      }
    }
  }

  @Test
  void aLimitThatIsNoTimeIsRefused() {
    assertEquals(
        "idle poll limit in ns 0: must be 1 or more",
        assertThrows(
                IllegalArgumentException.class,
                () -> WorkStealingPool.builder().idlePollLimit(0, NANOSECONDS))
            .getMessage());
  }

  private static PoolBuilder builder(int workers, IdlePoller poller) {
    return WorkStealingPool.builder().workers(workers).spinLimit(0).idlePoller(poller);
  }
}
