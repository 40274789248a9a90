package dev.magpie.pool.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Crew;
import dev.magpie.queue.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class EventTest {

  private final Event event = new Event();
  private final Crew crew = new Crew();
  private final AtomicInteger notified = new AtomicInteger();

  private Thread startWaiter() {
    Thread waiter =
        crew.start(
            () -> {
              if (event.await()) {
                notified.incrementAndGet();
              }
            });
    Parked.await(waiter);
    return waiter;
  }

  private void awaitNotified(int count) {
    Deadline deadline = new Deadline();
    while (notified.get() < count) {
      deadline.spin(count + " notified waiters, but there are " + notified);
    }
  }

  @Test
  void aNotificationThatCameFirstIsTaken() {
    assertEquals("empty", event.toString());
    event.notifyOne();
    assertEquals("notified", event.toString());
    assertTrue(event.await());
    assertEquals("empty", event.toString());
  }

  @Test
  void thereIsOneTokenHoweverOftenItIsLeft() throws InterruptedException {
    event.notifyOne();
    event.notifyOne();
    event.notifyOne();
    assertTrue(event.await());

    startWaiter();
    assertEquals(0, notified.get());
    event.notifyOne();
    crew.join();
    assertEquals(1, notified.get());
  }

  @Test
  void aWaiterBlocksUntilItIsNotified() throws InterruptedException {
    startWaiter();
    assertEquals("waiting", event.toString());

    event.notifyOne();
    crew.join();

    assertEquals(1, notified.get());
    assertEquals("empty", event.toString());
  }

  @Test
  void eachNotificationWakesOneWaiterTheNewestFirst() throws InterruptedException {
    List<Thread> waiters = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      waiters.add(startWaiter());
    }

    for (int i = 3; i >= 0; i--) {
      event.notifyOne();
      waiters.get(i).join();
      awaitNotified(4 - i);
      for (Thread waiter : waiters.subList(0, i)) {
        Parked.await(waiter);
      }
    }
    crew.join();
    event.notifyOne();
    assertEquals("notified", event.toString());
  }

  @Test
  void asManyNotificationsAsWaitersWakeAll() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      startWaiter();
    }
    for (int i = 0; i < 4; i++) {
      event.notifyOne();
    }
    crew.join();
    assertEquals(4, notified.get());
    assertEquals("empty", event.toString());
  }

  @Test
  void aPermitThatIsNotFromTheEventDoesNotEndTheWait() throws InterruptedException {
    Thread waiter = startWaiter();

    for (int i = 0; i < 100; i++) {
      LockSupport.unpark(waiter);
    }
    Parked.await(waiter);
    assertEquals(0, notified.get());
    assertEquals("waiting", event.toString());

    event.notifyOne();
    crew.join();
    assertEquals(1, notified.get());
  }

  @Test
  void aPermitFromBeforeTheWaitDoesNotEndIt() throws InterruptedException {
    Thread waiter =
        crew.start(
            () -> {
              LockSupport.unpark(Thread.currentThread());
              assertTrue(event.await());
            });
    Parked.await(waiter);
    event.notifyOne();
    crew.join();
  }

  @Test
  void aWaiterMayWaitAgain() throws InterruptedException {
    Thread waiter =
        crew.start(
            () -> {
              while (event.await()) {
                notified.incrementAndGet();
              }
            });
    for (int i = 1; i <= 3; i++) {
      Parked.await(waiter);
      event.notifyOne();
      awaitNotified(i);
    }
    event.shutdown();
    crew.join();
    assertEquals(3, notified.get());
    assertFalse(event.await());
  }
}
