package dev.magpie.pool.protocol;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Crew;
import dev.magpie.queue.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class EventInterruptTest {

  private final Event event = new Event();
  private final Crew crew = new Crew();

  @Test
  void anInterruptDoesNotEndTheWaitAndIsKept() throws InterruptedException {
    Thread waiter =
        crew.start(
            () -> {
              assertTrue(event.await());
              assertTrue(Thread.currentThread().isInterrupted());
            });
    for (int i = 0; i < 3; i++) {
      Parked.await(waiter);
      waiter.interrupt();
      awaitCleared(waiter);
    }
    Parked.await(waiter);
    event.notifyOne();
    crew.join();
  }

  @Test
  void anInterruptIsKeptWhenTheWaitEndsByAShutdown() throws InterruptedException {
    Thread waiter =
        crew.start(
            () -> {
              assertFalse(event.await());
              assertTrue(Thread.currentThread().isInterrupted());
            });
    Parked.await(waiter);
    waiter.interrupt();
    awaitCleared(waiter);
    event.shutdown();
    crew.join();
  }

  @Test
  void aThreadThatComesInterruptedSleepsAndStaysInterrupted() throws InterruptedException {
    Thread waiter =
        crew.start(
            () -> {
              Thread.currentThread().interrupt();
              assertTrue(event.await());
              assertTrue(Thread.currentThread().isInterrupted());
            });
    Parked.await(waiter);
    awaitCleared(waiter);
    Parked.await(waiter);
    event.notifyOne();
    crew.join();
  }

  @Test
  void anInterruptIsKeptWhenNobodyHasToWait() throws InterruptedException {
    crew.start(
        () -> {
          Thread.currentThread().interrupt();
          event.notifyOne();
          assertTrue(event.await());
          assertTrue(Thread.currentThread().isInterrupted());
          event.shutdown();
          assertFalse(event.await());
          assertTrue(Thread.currentThread().isInterrupted());
        });
    crew.join();
  }

  @Test
  void withoutAnInterruptThereIsNoneAfterwards() throws InterruptedException {
    Thread waiter =
        crew.start(
            () -> {
              assertTrue(event.await());
              assertFalse(Thread.currentThread().isInterrupted());
            });
    Parked.await(waiter);
    event.notifyOne();
    crew.join();
  }

  private static void awaitCleared(Thread waiter) {
    Deadline deadline = new Deadline();
    while (waiter.isInterrupted()) {
      deadline.spin("the waiter puts the interrupt aside");
    }
  }
}
