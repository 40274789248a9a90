package dev.magpie.queue.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.LocalQueue;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class RingStealerTest {

  @AnyStart
  void halfOfTheTasksRoundedUpIsStolenAndTheOldestReturned(int start) {
    for (int tasks = 1; tasks <= 8; tasks++) {
      RingQueue<Integer> victim = Rings.filled(8, start, tasks);
      RingQueue<Integer> thief = new RingQueue<>(8, ~start);
      int half = (tasks + 1) / 2;

      assertEquals(0, victim.stealer().stealInto(thief));

      assertEquals(half - 1, thief.size());
      assertEquals(tasks - half, victim.size());
      assertEquals(8 - victim.size(), victim.remaining());
      assertEquals(Rings.tasks(1, half), Rings.drain(thief));
      assertEquals(Rings.tasks(half, tasks), Rings.drain(victim));
    }
  }

  @AnyStart
  void aWholeHalfIsMovedByStealBatch(int start) {
    for (int tasks = 0; tasks <= 8; tasks++) {
      RingQueue<Integer> victim = Rings.filled(8, start, tasks);
      RingQueue<Integer> thief = new RingQueue<>(8, ~start);
      int half = (tasks + 1) / 2;

      assertEquals(half, victim.stealer().stealBatch(thief));

      assertEquals(8 - victim.size(), victim.remaining());
      assertEquals(half == 0 ? 0 : 1, victim.stealer().steals());
      assertEquals(half, victim.stealer().stolenTasks());
      assertEquals(Rings.tasks(0, half), Rings.drain(thief));
      assertEquals(Rings.tasks(half, tasks), Rings.drain(victim));
    }
  }

  @AnyStart
  void stealBatchMovesNoMoreThanThereIsRoomFor(int start) {
    RingQueue<Integer> victim = Rings.filled(8, start, 8);
    RingQueue<Integer> thief = Rings.filled(4, ~start, 3);

    assertEquals(1, victim.stealer().stealBatch(thief));
    assertEquals(0, victim.stealer().stealBatch(thief));

    assertEquals(List.of(0, 1, 2, 0), Rings.drain(thief));
    assertEquals(Rings.tasks(1, 8), Rings.drain(victim));
  }

  @AnyStart
  void stolenTasksStandBehindThoseOfTheThief(int start) {
    RingQueue<Integer> victim = Rings.filled(8, start, 8);
    RingQueue<Integer> thief = new RingQueue<>(8, start);
    assertTrue(thief.pushAll(List.of(100, 101)));

    assertEquals(0, victim.stealer().stealInto(thief));

    assertEquals(List.of(100, 101, 1, 2, 3), Rings.drain(thief));
  }

  @AnyStart
  void aThiefTakesOneTaskMoreThanItHasRoomFor(int start) {
    RingQueue<Integer> victim = Rings.filled(16, start, 16);
    RingQueue<Integer> thief = Rings.filled(4, ~start, 2);

    assertEquals(0, victim.stealer().stealInto(thief));

    assertEquals(13, victim.size());
    assertEquals(0, thief.remaining());
    assertEquals(List.of(0, 1, 1, 2), Rings.drain(thief));
    assertEquals(Rings.tasks(3, 16), Rings.drain(victim));
  }

  @AnyStart
  void aThiefWithoutRoomTakesNothing(int start) {
    RingQueue<Integer> victim = Rings.filled(4, start, 3);
    RingQueue<Integer> thief = Rings.filled(2, start, 2);

    assertNull(victim.stealer().stealInto(thief));

    assertEquals(3, victim.size());
    assertEquals(1, victim.remaining());
    assertEquals(2, thief.size());
    assertEquals(0, victim.stealer().steals());
  }

  @AnyStart
  void whatIsBeingCopiedOutOfTheDestinationIsNoRoom(int start) {
    RingQueue<Integer> victim = Rings.filled(8, start, 8);
    RingQueue<Integer> own = Rings.filled(4, start, 4);
    PausedThief<Integer> other = new PausedThief<>(own, 2);

    assertNull(victim.stealer().stealInto(own));
    assertEquals(2, own.pop());
    assertEquals(3, own.pop());
    assertNull(victim.stealer().stealInto(own));
    assertEquals(8, victim.size());

    assertEquals(List.of(0, 1), other.goOn());
    assertEquals(0, victim.stealer().stealInto(own));
    assertEquals(List.of(1, 2, 3), Rings.drain(own));
  }

  @AnyStart
  void aDestinationThatIsBeingCopiedOutOfTakesWhatItHasRoomFor(int start) {
    RingQueue<Integer> victim = Rings.filled(8, start, 8);
    RingQueue<Integer> own = Rings.filled(4, start, 3);
    PausedThief<Integer> other = new PausedThief<>(own, 2);

    assertEquals(0, victim.stealer().stealInto(own));

    assertEquals(List.of(0, 1), other.goOn());
    assertEquals(List.of(2, 1), Rings.drain(own));
    assertEquals(Rings.tasks(2, 8), Rings.drain(victim));
  }

  @AnyStart
  void whileAThiefIsAtWorkAnotherIsRefused(int start) {
    RingQueue<Integer> victim = Rings.filled(4, start, 4);
    RingQueue<Integer> own = new RingQueue<>(4, start);
    PausedThief<Integer> other = new PausedThief<>(victim, 1);

    assertNull(victim.stealer().steal());
    assertNull(victim.stealer().stealInto(own));
    assertEquals(3, victim.stealer().size());
    assertEquals(0, own.size());
    assertEquals(0, victim.stealer().steals());

    assertEquals(List.of(0), other.goOn());
    assertEquals(1, victim.stealer().stealInto(own));
    assertEquals(List.of(2), Rings.drain(own));
    assertEquals(List.of(3), Rings.drain(victim));
  }

  @AnyStart
  void stealTakesTheOldestTaskOnly(int start) {
    RingQueue<Integer> victim = Rings.filled(4, start, 4);

    for (int expected = 0; expected < 4; expected++) {
      assertEquals(expected, victim.stealer().steal());
      assertEquals(3 - expected, victim.size());
      assertEquals(expected + 1, victim.remaining());
    }
    assertNull(victim.stealer().steal());
  }

  @AnyStart
  void nothingIsStolenFromAnEmptyQueue(int start) {
    RingQueue<Integer> victim = Rings.filled(4, start, 4);
    RingQueue<Integer> own = new RingQueue<>(4, start);
    assertEquals(Rings.tasks(0, 4), Rings.drain(victim));

    assertNull(victim.stealer().steal());
    assertNull(victim.stealer().stealInto(own));
    assertEquals(0, own.size());
    assertEquals(0, victim.stealer().steals());
  }

  @AnyStart
  void whatWasStolenCanBeStolenAgain(int start) {
    RingQueue<Integer> first = Rings.filled(8, start, 8);
    RingQueue<Integer> second = new RingQueue<>(8, start);
    RingQueue<Integer> third = new RingQueue<>(8, start);

    assertEquals(0, first.stealer().stealInto(second));
    assertEquals(1, second.stealer().stealInto(third));
    assertEquals(2, third.stealer().steal());
    assertEquals(List.of(3), Rings.drain(second));
    assertEquals(Rings.tasks(4, 8), Rings.drain(first));
  }

  /** The source fails after its first task, as no real one does. */
  @AnyStart
  void theDestinationShowsNothingBeforeAllIsThere(int start) {
    RingQueue<Integer> own = new RingQueue<>(4, start);
    RingQueue<Integer> source = Rings.filled(4, start, 1);

    assertThrows(
        NullPointerException.class, () -> own.transfer(Peek.ring(source), start, start + 2));

    assertEquals(0, own.stealer().size());
    assertNull(own.stealer().steal());
  }

  /** As if the owner had popped and pushed between the two looks. */
  @AnyStart
  void aThiefThatSawAnOlderHeadCountsNoMoreThanTheCapacity(int start) {
    RingQueue<Integer> victim = Rings.filled(4, start, 4);
    Peek.ring(victim).tail.getAndAdd(2);

    assertEquals(4, victim.stealer().size());
  }

  @Test
  void stealsAndStolenTasksAreCounted() {
    RingQueue<Integer> victim = Rings.filled(8, 0, 8);
    RingQueue<Integer> own = new RingQueue<>(8);

    victim.stealer().stealInto(own);
    assertEquals(1, victim.stealer().steals());
    assertEquals(4, victim.stealer().stolenTasks());

    victim.stealer().steal();
    assertEquals(2, victim.stealer().steals());
    assertEquals(5, victim.stealer().stolenTasks());

    assertEquals(0, own.stealer().steals());
    assertEquals(0, own.stealer().stolenTasks());
    assertEquals(0, victim.overflows());
  }

  @Test
  void aQueueIsNotStolenIntoItself() {
    RingQueue<Integer> queue = Rings.filled(4, 0, 2);

    assertThrows(IllegalArgumentException.class, () -> queue.stealer().stealInto(queue));
    assertEquals(List.of(0, 1), Rings.drain(queue));
  }

  @Test
  void theDestinationMustBeARing() {
    RingQueue<Integer> queue = Rings.filled(4, 0, 2);
    @SuppressWarnings("unchecked")
    LocalQueue<Integer> other =
        (LocalQueue<Integer>)
            Proxy.newProxyInstance(
                LocalQueue.class.getClassLoader(),
                new Class<?>[] {LocalQueue.class},
                (proxy, method, arguments) -> "another kind");

    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> queue.stealer().stealInto(other));
    assertTrue(thrown.toString().contains("another kind"), thrown.toString());
    assertEquals(List.of(0, 1), Rings.drain(queue));
  }
}
