package dev.magpie.queue.deque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.LocalQueue;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DequeStealerTest {

  @EachDeque
  void stealTakesTheOldestTask(Flavour flavour, long start) {
    DequeQueue<Integer> queue = Deques.filled(flavour, start, 5);

    assertEquals(Deques.tasks(0, 5), Deques.stealAll(queue));
    assertNull(queue.pop());
    assertTrue(queue.tryPush(5));
    assertEquals(5, queue.stealer().steal());
  }

  @EachDeque
  void halfOfTheTasksRoundedUpIsStolenAndTheOldestReturned(Flavour flavour, long start) {
    for (int tasks = 1; tasks <= 9; tasks++) {
      DequeQueue<Integer> victim = Deques.filled(flavour, start, tasks);
      DequeQueue<Integer> thief = new DequeQueue<>(flavour, 2, ~start);
      int half = (tasks + 1) / 2;

      assertEquals(0, victim.stealer().stealInto(thief));

      assertEquals(half - 1, thief.size());
      assertEquals(Deques.asPopped(flavour, Deques.tasks(1, half)), Deques.drain(thief));
      assertEquals(Deques.asPopped(flavour, Deques.tasks(half, tasks)), Deques.drain(victim));
    }
  }

  @EachDeque
  void aBatchIsMovedWhole(Flavour flavour, long start) {
    for (int tasks = 1; tasks <= 9; tasks++) {
      DequeQueue<Integer> victim = Deques.filled(flavour, start, tasks);
      DequeQueue<Integer> thief = new DequeQueue<>(flavour, 2, ~start);
      int half = (tasks + 1) / 2;

      assertEquals(half, victim.stealer().stealBatch(thief));

      assertEquals(Deques.asPopped(flavour, Deques.tasks(0, half)), Deques.drain(thief));
      assertEquals(Deques.asPopped(flavour, Deques.tasks(half, tasks)), Deques.drain(victim));
    }
  }

  /** Whatever the victim's flavour, they lie as if the thief had pushed them. */
  @EachDeque
  void stolenTasksLieBehindThoseOfTheThiefInTheirOrder(Flavour flavour, long start) {
    for (Flavour thiefs : Flavour.values()) {
      DequeQueue<Integer> victim = Deques.filled(flavour, start, 8);
      DequeQueue<Integer> thief = new DequeQueue<>(thiefs, 4, start);
      assertTrue(thief.pushAll(List.of(100, 101)));

      assertEquals(4, victim.stealer().stealBatch(thief));
      assertEquals(4, victim.stealer().stealInto(thief));

      List<Integer> expected = List.of(100, 101, 0, 1, 2, 3, 5);
      assertEquals(Deques.asPopped(thiefs, expected), Deques.drain(thief));
    }
  }

  @EachDeque
  void aThiefTakesNoMoreThanItHasRoomFor(Flavour flavour, long start) {
    DequeQueue<Integer> victim = Deques.filled(flavour, start, 16);
    DequeQueue<Integer> thief = new DequeQueue<>(flavour, 2, 4, start);

    assertEquals(4, victim.stealer().stealBatch(thief));
    assertEquals(0, victim.stealer().stealBatch(thief));
    assertNull(victim.stealer().stealInto(thief));
    assertEquals(12, victim.size());
    assertEquals(4, Deques.drain(thief).size());
    assertEquals(4, victim.stealer().stealInto(thief));
    assertEquals(Deques.asPopped(flavour, List.of(5, 6, 7, 8)), Deques.drain(thief));
    assertEquals(7, victim.size());
  }

  @EachDeque
  void nothingIsStolenFromAnEmptyDeque(Flavour flavour, long start) {
    DequeQueue<Integer> victim = Deques.filled(flavour, start, 3);
    DequeQueue<Integer> thief = new DequeQueue<>(flavour, 4, start);
    assertEquals(3, Deques.drain(victim).size());

    assertNull(victim.stealer().steal());
    assertNull(victim.stealer().stealInto(thief));
    assertEquals(0, victim.stealer().stealBatch(thief));
    assertEquals(0, thief.size());
    assertEquals(0, victim.stealer().steals());
  }

  @EachDeque
  void whatWasStolenCanBeStolenAgain(Flavour flavour, long start) {
    DequeQueue<Integer> first = Deques.filled(flavour, start, 8);
    DequeQueue<Integer> second = new DequeQueue<>(flavour, 2, start);
    DequeQueue<Integer> third = new DequeQueue<>(flavour, 2, start);

    assertEquals(4, first.stealer().stealBatch(second));
    assertEquals(0, second.stealer().stealInto(third));
    assertEquals(1, third.stealer().steal());
    assertEquals(List.of(2, 3), Deques.stealAll(second));
  }

  /** As if the owner had pushed and others had stolen between the two looks. */
  @EachDeque
  void aThiefThatSawAnOlderTopCountsNoMoreThanTheMaximum(Flavour flavour, long start) {
    DequeQueue<Integer> queue = new DequeQueue<>(flavour, 4, 8, start);
    Peek.deque(queue).bottom.getAndAdd(1000);

    assertEquals(8, queue.stealer().size());
  }

  /** It would have to make room for half of all that. */
  @EachDeque
  void aThiefThatSawAnOlderTopTakesNoMoreThanTheArrayHolds(Flavour flavour, long start) {
    DequeQueue<Integer> victim = Deques.filled(flavour, start, 4);
    DequeQueue<Integer> thief = new DequeQueue<>(flavour, 2, start);
    Peek.deque(victim).bottom.getAndAdd(1000);

    assertEquals(2, victim.stealer().stealBatch(thief));
    assertEquals(2, Peek.slots(thief));
  }

  /** As when the owner pops the last task. */
  @EachDeque
  void aBottomBelowTopIsEmpty(Flavour flavour, long start) {
    DequeQueue<Integer> queue = Deques.filled(flavour, start, 0);
    Peek.deque(queue).bottom.getAndAdd(-1);

    assertEquals(0, queue.stealer().size());
    assertNull(queue.stealer().steal());
    assertNull(queue.stealer().stealInto(Deques.filled(flavour, start, 0)));
  }

  @EachDeque
  void stealsAndStolenTasksAreCounted(Flavour flavour, long start) {
    DequeQueue<Integer> victim = Deques.filled(flavour, start, 8);
    DequeQueue<Integer> thief = new DequeQueue<>(flavour, 2, start);

    victim.stealer().stealInto(thief);
    assertEquals(1, victim.stealer().steals());
    assertEquals(4, victim.stealer().stolenTasks());
    victim.stealer().steal();
    assertEquals(2, victim.stealer().steals());
    assertEquals(5, victim.stealer().stolenTasks());
    victim.stealer().stealBatch(thief);
    assertEquals(3, victim.stealer().steals());
    assertEquals(7, victim.stealer().stolenTasks());
    assertEquals(0, thief.stealer().steals());
    assertEquals(0, victim.overflows());
  }

  @ParameterizedTest
  @EnumSource
  void aDequeIsNotStolenIntoItself(Flavour flavour) {
    DequeQueue<Integer> queue = Deques.filled(flavour, 0, 2);

    assertThrows(IllegalArgumentException.class, () -> queue.stealer().stealInto(queue));
    assertThrows(IllegalArgumentException.class, () -> queue.stealer().stealBatch(queue));
    assertEquals(2, queue.size());
  }

  @ParameterizedTest
  @EnumSource
  void theDestinationMustBeADeque(Flavour flavour) {
    DequeQueue<Integer> queue = Deques.filled(flavour, 0, 2);
    LocalQueue<Integer> ring = LocalQueue.ring(4);

    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> queue.stealer().stealInto(ring));
    assertTrue(thrown.toString().contains("must be a deque"), thrown::toString);
    assertThrows(IllegalArgumentException.class, () -> queue.stealer().stealBatch(ring));
    assertEquals(2, queue.size());
  }
}
