package dev.magpie.pool.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Crew;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class EventShutdownTest {

  private final Event event = new Event();
  private final Crew crew = new Crew();
  private final AtomicInteger refused = new AtomicInteger();

  private void startWaiters(int count) {
    for (int i = 0; i < count; i++) {
      Parked.await(
          crew.start(
              () -> {
                if (!event.await()) {
                  refused.incrementAndGet();
                }
              }));
    }
  }

  @Test
  void nobodyWaitsAfterAShutdown() {
    event.shutdown();

    assertEquals("shutdown", event.toString());
    assertFalse(event.await());
    assertFalse(event.await());
  }

  @Test
  void aTokenIsGoneAfterAShutdown() {
    event.notifyOne();
    event.shutdown();

    assertFalse(event.await());
  }

  @Test
  void aNotificationAfterAShutdownDoesNothing() {
    event.shutdown();
    event.notifyOne();

    assertEquals("shutdown", event.toString());
    assertFalse(event.await());
  }

  @Test
  void aSecondShutdownDoesNothing() {
    event.shutdown();
    event.shutdown();

    assertEquals("shutdown", event.toString());
    assertFalse(event.await());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void everyWaiterWakes(int waiters) throws InterruptedException {
    startWaiters(waiters);
    event.shutdown();
    crew.join();
    assertEquals(waiters, refused.get());
  }

  /** The one that was notified may find the event shut down already; the others must. */
  @Test
  void everyWaiterWakesWhenOneOfThemWasJustNotified() throws InterruptedException {
    startWaiters(3);
    event.notifyOne();
    event.shutdown();
    crew.join();
    assertTrue(refused.get() >= 2, "refused " + refused);
  }

  @Test
  void everyWaiterWakesWhenATokenCameAndWent() throws InterruptedException {
    event.notifyOne();
    assertTrue(event.await());
    startWaiters(2);
    event.shutdown();
    crew.join();
    assertEquals(2, refused.get());
  }

  @Test
  void waitersThatComeWhileTheEventIsShutDownDoNotStay() throws InterruptedException {
    for (int round = 0; round < 300; round++) {
      Event raced = new Event();
      Crew.runTogether(raced::await, raced::await, raced::notifyOne, raced::shutdown);
      assertEquals("shutdown", raced.toString());
    }
  }
}
