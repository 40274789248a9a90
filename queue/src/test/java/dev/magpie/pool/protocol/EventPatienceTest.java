package dev.magpie.pool.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Crew;
import dev.magpie.queue.Deadline;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class EventPatienceTest {

  private static final long HOUR = 3_600_000_000_000L;

  private final Event event = new Event();
  private final Crew crew = new Crew();
  private final AtomicLong time = new AtomicLong();

  private Patience patience(long nanos) {
    return Patience.ofNanos(nanos, time::get);
  }

  /** Waits until the thread is parked as a waiter, with a limit or without. */
  private static Thread parked(Thread thread) {
    Deadline deadline = new Deadline();
    while (!(LockSupport.getBlocker(thread) instanceof Waiter)) {
      deadline.spin(thread + " is " + thread.getState() + ", not parked");
    }
    return thread;
  }

  @Test
  void aWaitEndsWhenItsTimeIsOverAndNotBefore() throws InterruptedException {
    Thread waiter = parked(crew.start(() -> assertFalse(event.await(patience(HOUR)))));
    time.set(HOUR - 1);
    LockSupport.unpark(waiter);
    parked(waiter);
    assertEquals("waiting", event.toString());

    time.set(HOUR);
    LockSupport.unpark(waiter);
    crew.join();
    assertEquals("empty", event.toString());
  }

  @Test
  void theClockMayWrap() throws InterruptedException {
    time.set(Long.MAX_VALUE);
    Thread waiter = parked(crew.start(() -> assertFalse(event.await(patience(2)))));
    time.set(Long.MIN_VALUE + 1);
    LockSupport.unpark(waiter);
    crew.join();
  }

  @Test
  void theThreadParksForTheTimeThatIsLeft() throws InterruptedException {
    assertFalse(event.await(Patience.ofNanos(1_000_000, System::nanoTime)));
    assertEquals("empty", event.toString());
  }

  @Test
  void withoutPatienceNobodyWaits() throws InterruptedException {
    assertFalse(event.await(patience(0)));
    assertFalse(event.await(patience(Long.MIN_VALUE)));
    event.notifyOne();
    assertTrue(event.await(patience(0)), "the token is there");
  }

  @Test
  void aWaiterThatIsNotifiedInTimeIsNotified() throws InterruptedException {
    parked(crew.start(() -> assertTrue(event.await(patience(HOUR)))));
    event.notifyOne();
    crew.join();
    assertEquals("empty", event.toString());
  }

  @Test
  void aShutdownEndsWaitsWithALimit() throws InterruptedException {
    parked(crew.start(() -> assertFalse(event.await(patience(HOUR)))));
    parked(crew.start(() -> assertFalse(event.await(Patience.untilInterrupted()))));
    event.shutdown();
    crew.join();
    assertFalse(event.await(patience(HOUR)));
  }

  @Test
  void anInterruptEndsTheWaitAndIsTaken() throws InterruptedException {
    Thread waiter =
        parked(
            crew.start(
                () -> {
                  Patience endless = Patience.untilInterrupted();
                  assertThrows(InterruptedException.class, () -> event.await(endless));
                  assertFalse(Thread.currentThread().isInterrupted());
                }));
    waiter.interrupt();
    crew.join();
    assertEquals("empty", event.toString());
  }

  @Test
  void whoComesInterruptedLeavesTheToken() throws InterruptedException {
    event.notifyOne();
    crew.start(
        () -> {
          Thread.currentThread().interrupt();
          assertThrows(InterruptedException.class, () -> event.await(patience(HOUR)));
        });
    crew.join();
    assertEquals("notified", event.toString());
  }

  @Test
  void theNotificationGoesPastOneThatGaveUpToTheOneBelow() throws InterruptedException {
    AtomicInteger notified = new AtomicInteger();
    parked(
        crew.start(
            () -> {
              assertTrue(event.await());
              notified.incrementAndGet();
            }));
    Thread timed = parked(crew.start(() -> assertFalse(event.await(patience(HOUR)))));
    time.set(HOUR);
    LockSupport.unpark(timed);
    timed.join();

    event.notifyOne();
    crew.join();
    assertEquals(1, notified.get());
  }

  /** Two give up below a waiter that stays, which still has the upper one in its hands. */
  @Test
  void whoGaveUpIsNotKeptBelowAnother() throws InterruptedException {
    WeakReference<Thread> gone = giveUpBelowAnother();
    Deadline deadline = new Deadline();
    while (gone.get() != null) {
      System.gc();
      deadline.spin("the stack keeps a thread that has given up");
    }
    event.notifyOne();
    crew.join();
    assertEquals("empty", event.toString());
  }

  private WeakReference<Thread> giveUpBelowAnother() throws InterruptedException {
    Thread lower = startImpatient();
    Thread upper = startImpatient();
    parked(crew.start(() -> assertTrue(event.await())));
    time.set(HOUR);
    for (Thread thread : List.of(lower, upper)) {
      LockSupport.unpark(thread);
      thread.join();
    }
    return new WeakReference<>(lower);
  }

  private Thread startImpatient() {
    Thread thread = new Thread(this::giveUp);
    thread.setDaemon(true);
    thread.start();
    return parked(thread);
  }

  private void giveUp() {
    try {
      event.await(patience(HOUR));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Three threads give up all the time; each notification reaches the one that does not. */
  @Test
  void noNotificationEndsWithOneThatGivesUp() throws InterruptedException {
    int rounds = 2_000;
    AtomicInteger taken = new AtomicInteger();
    Crew.Body impatient =
        () -> {
          while (taken.get() < rounds) {
            if (event.await(Patience.ofNanos(20_000, System::nanoTime))) {
              taken.incrementAndGet();
            }
          }
        };
    Crew.runTogether(
        impatient,
        impatient,
        () -> {
          while (event.await()) {
            taken.incrementAndGet();
          }
        },
        () -> {
          for (int i = 1; i <= rounds; i++) {
            event.notifyOne();
            Deadline deadline = new Deadline();
            while (taken.get() < i) {
              deadline.spin("turn " + i);
            }
          }
          event.shutdown();
        });
    assertEquals(rounds, taken.get());
  }
}
