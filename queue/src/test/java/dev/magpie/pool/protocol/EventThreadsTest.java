package dev.magpie.pool.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Crew;
import dev.magpie.queue.Deadline;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class EventThreadsTest {

  private static final int ROUNDS = 5_000;

  /** Written and read with no ordering but that of the events. */
  private int written;

  @Test
  void whatTheNotifierWroteIsSeenAndNoNotificationIsLost() throws InterruptedException {
    Event ping = new Event();
    Event pong = new Event();
    Crew.runTogether(
        () -> {
          for (int i = 1; i <= ROUNDS; i++) {
            written = i;
            ping.notifyOne();
            assertTrue(pong.await());
            assertEquals(-i, written);
          }
        },
        () -> {
          for (int i = 1; i <= ROUNDS; i++) {
            assertTrue(ping.await());
            assertEquals(i, written);
            written = -i;
            pong.notifyOne();
          }
        });
  }

  /** Each turn needs one notification, which one of two waiters gets. */
  @Test
  void oneOfTwoWaitersGetsEachNotification() throws InterruptedException {
    Event event = new Event();
    AtomicInteger turns = new AtomicInteger();
    Crew.Body waiter =
        () -> {
          while (event.await()) {
            turns.incrementAndGet();
          }
        };
    Crew.runTogether(
        waiter,
        waiter,
        () -> {
          for (int i = 1; i <= ROUNDS; i++) {
            Deadline deadline = new Deadline();
            event.notifyOne();
            while (turns.get() < i) {
              deadline.spin("turn " + i);
            }
          }
          event.shutdown();
        });
    assertEquals(ROUNDS, turns.get());
  }

  @Test
  void nobodyWakesWithoutANotificationOfItsOwn() throws InterruptedException {
    Event event = new Event();
    AtomicInteger turns = new AtomicInteger();
    AtomicInteger notifiers = new AtomicInteger(2);
    Crew.Body waiter =
        () -> {
          while (event.await()) {
            turns.incrementAndGet();
          }
        };
    Crew.Body notifier =
        () -> {
          for (int i = 0; i < ROUNDS; i++) {
            event.notifyOne();
          }
          if (notifiers.decrementAndGet() == 0) {
            event.shutdown();
          }
        };
    Crew.runTogether(waiter, waiter, notifier, notifier);
    assertTrue(turns.get() <= 2 * ROUNDS, "turns " + turns);
  }
}
