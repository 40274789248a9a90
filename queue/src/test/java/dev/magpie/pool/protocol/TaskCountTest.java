package dev.magpie.pool.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Crew;
import dev.magpie.queue.Deadline;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class TaskCountTest {

  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final TaskCount count = new TaskCount();
  private final Crew crew = new Crew();

  @Test
  void anOpenCountAdmitsAndCounts() {
    assertEquals(0, count.pending());
    assertFalse(count.isClosed());
    assertTrue(count.admit());
    assertTrue(count.admit());
    assertEquals(2, count.pending());
    assertFalse(count.finish());
    assertEquals(1, count.pending());
    assertFalse(count.finish());
    assertEquals(0, count.pending());
    assertTrue(count.admit());
  }

  @Test
  void aClosedCountAdmitsNothing() {
    assertTrue(count.admit());
    assertFalse(count.close());

    assertTrue(count.isClosed());
    assertFalse(count.admit());
    assertEquals(1, count.pending());
  }

  @Test
  void whoClosesWithNothingPendingIsToldThatItIsTheEnd() {
    assertTrue(count.admit());
    assertFalse(count.finish());

    assertTrue(count.close());
    assertFalse(count.close());
    assertEquals(0, count.pending());
    assertTrue(count.isClosed());
  }

  @Test
  void whoFinishesTheLastTaskAfterTheCloseIsToldThatItIsTheEnd() {
    assertTrue(count.admit());
    assertTrue(count.admit());
    assertFalse(count.close());

    assertFalse(count.finish());
    assertFalse(count.close());
    assertTrue(count.finish());
    assertFalse(count.close());
    assertEquals(0, count.pending());
  }

  @Test
  void moreTasksAreNotFinishedThanWereAdmitted() {
    assertThrows(AssertionError.class, count::finish);

    TaskCount closed = new TaskCount();
    assertTrue(closed.close());
    assertThrows(AssertionError.class, closed::finish);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 1, Long.MAX_VALUE, Long.MIN_VALUE})
  void thereIsNoWaitWhenNothingIsPending(long nanos) throws InterruptedException {
    assertTrue(count.await(nanos, System::nanoTime));
    assertTrue(count.admit());
    assertFalse(count.finish());
    assertTrue(count.await(nanos, System::nanoTime));
    assertTrue(count.close());
    assertTrue(count.await(nanos, System::nanoTime));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 1, 1_000_000, Long.MIN_VALUE})
  void aWaitEndsWhenItsTimeHasRunOut(long nanos) throws InterruptedException {
    assertTrue(count.admit());
    assertFalse(count.await(nanos, System::nanoTime));
    assertFalse(count.close());
    assertFalse(count.await(nanos, System::nanoTime));
  }

  /** The clock is the test's: a minute passes between its first two readings. */
  @Test
  void theTimeIsTakenFromTheClock() throws InterruptedException {
    AtomicLong clock = new AtomicLong(Long.MAX_VALUE);
    assertTrue(count.admit());

    long before = System.nanoTime();
    assertFalse(count.await(MINUTE, () -> clock.getAndAdd(MINUTE)));
    assertTrue(System.nanoTime() - before < MINUTE);
  }

  @Test
  void theLastFinishWakesAllWhoWait() throws InterruptedException {
    assertTrue(count.admit());
    assertTrue(count.admit());
    Thread[] waiters = new Thread[3];
    for (int i = 0; i < waiters.length; i++) {
      waiters[i] = crew.start(() -> assertTrue(count.await(MINUTE, System::nanoTime)));
    }
    for (Thread waiter : waiters) {
      awaitSleep(waiter);
    }

    assertFalse(count.finish());
    for (Thread waiter : waiters) {
      awaitSleep(waiter);
    }
    assertFalse(count.finish());
    crew.join();
  }

  @Test
  void theLastFinishAfterTheCloseWakesWhoWaits() throws InterruptedException {
    assertTrue(count.admit());
    awaitSleep(crew.start(() -> assertTrue(count.await(MINUTE, System::nanoTime))));
    assertFalse(count.close());
    assertTrue(count.finish());
    crew.join();
  }

  @Test
  void oneWaitAfterAnotherIsWoken() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      assertTrue(count.admit());
      awaitSleep(crew.start(() -> assertTrue(count.await(MINUTE, System::nanoTime))));
      assertFalse(count.finish());
      crew.join();
      assertTrue(count.await(0, System::nanoTime));
    }
  }

  @Test
  void anInterruptEndsTheWait() throws InterruptedException {
    assertTrue(count.admit());
    Thread waiter =
        crew.start(
            () ->
                assertThrows(
                    InterruptedException.class, () -> count.await(MINUTE, System::nanoTime)));
    awaitSleep(waiter);
    waiter.interrupt();
    crew.join();
    assertEquals(1, count.pending());
  }

  @Test
  void exactlyOneOfRacingThreadsIsToldThatItIsTheEnd() throws InterruptedException {
    for (int i = 0; i < 500; i++) {
      TaskCount raced = new TaskCount();
      AtomicInteger ends = new AtomicInteger();
      Crew.Body submitter =
          () -> {
            if (raced.admit() && raced.finish()) {
              ends.incrementAndGet();
            }
          };
      Crew.runTogether(
          submitter,
          submitter,
          () -> {
            if (raced.close()) {
              ends.incrementAndGet();
            }
          });
      assertEquals(1, ends.get());
      assertEquals(0, raced.pending());
    }
  }

  @Test
  void noWaitIsMissedByARacingFinish() throws InterruptedException {
    for (int i = 0; i < 500; i++) {
      assertTrue(count.admit());
      Crew.runTogether(
          count::finish,
          () -> assertTrue(count.await(MINUTE, System::nanoTime)),
          () -> assertTrue(count.await(MINUTE, System::nanoTime)));
    }
  }

  private static void awaitSleep(Thread waiter) {
    Deadline deadline = new Deadline();
    while (waiter.getState() != Thread.State.TIMED_WAITING) {
      deadline.spin(waiter + " is " + waiter.getState() + ", not asleep");
    }
  }
}
