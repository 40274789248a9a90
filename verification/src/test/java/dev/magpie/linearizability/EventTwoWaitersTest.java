package dev.magpie.linearizability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.pool.protocol.Event;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Event with parked threads, which Lincheck does not have: every waiter returns. */
final class EventTwoWaitersTest {

  @Test
  void everyWaiterReturnsWhenANotificationMeetsAShutdown() throws InterruptedException {
    List<Event> events = Stream.generate(Event::new).limit(Budget.ROUNDS).toList();
    List<Consumer<Event>> roles =
        List.of(Event::await, Event::await, Event::notifyOne, Event::shutdown);
    CyclicBarrier barrier = new CyclicBarrier(roles.size());
    Crew crew = new Crew();
    for (Consumer<Event> role : roles) {
      crew.start(
          () -> {
            for (Event event : events) {
              Crew.meet(barrier);
              role.accept(event);
            }
          });
    }
    crew.mustEnd("a waiter sleeps on");
  }

  @Test
  void aTokenThatIsPassedOnIsNeverLostNorDoubled() throws InterruptedException {
    Event event = new Event();
    AtomicInteger holders = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger left = new AtomicInteger(20 * Budget.ROUNDS);
    Crew crew = new Crew();
    for (int waiter = 0; waiter < 2; waiter++) {
      crew.start(
          () -> {
            while (event.await()) {
              most.accumulateAndGet(holders.incrementAndGet(), Math::max);
              holders.decrementAndGet();
              if (left.decrementAndGet() <= 0) {
                event.shutdown();
              }
              event.notifyOne();
            }
          });
    }
    event.notifyOne();
    crew.mustEnd(event);
    assertEquals(1, most.get(), "holders of the token");
  }
}
