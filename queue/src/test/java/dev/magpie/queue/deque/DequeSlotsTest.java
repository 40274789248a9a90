package dev.magpie.queue.deque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;

/** How the array grows and shrinks, and which tasks it keeps alive. */
final class DequeSlotsTest {

  @EachDeque
  void theArrayDoublesWhenItIsFull(Flavour flavour, long start) {
    DequeQueue<Integer> queue = Deques.filled(flavour, start, 4);
    assertEquals(4, Peek.slots(queue));

    assertTrue(queue.tryPush(4));
    assertEquals(8, Peek.slots(queue));
    assertTrue(queue.pushAll(Deques.tasks(5, 17)));
    assertEquals(32, Peek.slots(queue));
    assertEquals(Deques.tasks(0, 17), Deques.stealAll(queue));
  }

  @EachDeque
  void slotsOfStolenTasksAreFilledAgainBeforeItGrows(Flavour flavour, long start) {
    DequeQueue<Integer> queue = Deques.filled(flavour, start, 4);

    for (int task = 4; task < 20; task++) {
      assertEquals(task - 4, queue.stealer().steal());
      assertTrue(queue.tryPush(task));
    }
    assertEquals(4, Peek.slots(queue));
    assertEquals(Deques.asPopped(flavour, Deques.tasks(16, 20)), Deques.drain(queue));
  }

  @EachDeque
  void theArrayHalvesWhenAQuarterIsInUseButNotBelowItsFirstSize(Flavour flavour, long start) {
    DequeQueue<Integer> queue = Deques.filled(flavour, start, 16);

    for (int size = 16; size > 0; size--) {
      int slots = Peek.slots(queue);
      assertNotNull(queue.pop());
      assertEquals(size <= slots / 4 && slots > 4 ? slots / 2 : slots, Peek.slots(queue));
    }
    assertNull(queue.pop());
    assertEquals(4, Peek.slots(queue));
  }

  @EachDeque
  void tasksSurviveGrowingAndShrinking(Flavour flavour, long start) {
    DequeQueue<Integer> queue = Deques.filled(flavour, start, 100);
    for (int task = 0; task < 40; task++) {
      assertEquals(task, queue.stealer().steal());
    }

    for (int round = 0; round < 50; round++) {
      assertEquals(flavour == Flavour.LIFO ? 99 - round : 40 + round, queue.pop());
    }
    int from = flavour == Flavour.LIFO ? 40 : 90;
    assertTrue(Peek.slots(queue) < 128);
    assertEquals(Deques.tasks(from, from + 10), Deques.stealAll(queue));
  }

  @EachDeque
  void aPoppedTaskIsNotKept(Flavour flavour, long start) {
    DequeQueue<Integer> queue = Deques.filled(flavour, start, 3);

    assertNotNull(queue.pop());
    assertEquals(flavour == Flavour.LIFO ? Set.of(0, 1) : Set.of(1, 2), Peek.kept(queue));
    Deques.drain(queue);
    assertEquals(Set.of(), Peek.kept(queue));
  }

  @EachDeque
  void aStolenTaskIsKeptUntilTheOwnersNextPopOrPushWithoutRoom(Flavour flavour, long start) {
    DequeQueue<Integer> queue = Deques.filled(flavour, start, 4);

    assertEquals(0, queue.stealer().steal());
    assertEquals(1, queue.stealer().steal());
    assertEquals(Set.of(0, 1, 2, 3), Peek.kept(queue));
    assertTrue(queue.tryPush(4));
    assertEquals(Set.of(2, 3, 4), Peek.kept(queue));
    assertEquals(2, queue.stealer().steal());
    assertNotNull(queue.pop());
    assertEquals(flavour == Flavour.LIFO ? Set.of(3) : Set.of(4), Peek.kept(queue));
  }

  @EachDeque
  void aDequeThatWasFoundEmptyKeepsNothing(Flavour flavour, long start) {
    DequeQueue<Integer> queue = Deques.filled(flavour, start, 9);

    Deques.stealAll(queue);
    assertEquals(9, Peek.kept(queue).size());
    assertNull(queue.pop());
    assertEquals(Set.of(), Peek.kept(queue));
  }

  @EachDeque
  void aBatchThatIsNotAcceptedIsNotKept(Flavour flavour, long start) {
    DequeQueue<Integer> queue = Deques.filled(flavour, start, 2);

    assertThrows(NullPointerException.class, () -> queue.pushAll(Arrays.asList(2, 3, 4, 5, null)));
    assertEquals(Set.of(0, 1), Peek.kept(queue));
  }

  @EachDeque
  void aStolenBatchIsKeptByTheThiefAlone(Flavour flavour, long start) {
    DequeQueue<Integer> victim = Deques.filled(flavour, start, 8);
    DequeQueue<Integer> thief = new DequeQueue<>(flavour, 2, start);

    assertEquals(4, victim.stealer().stealBatch(thief));
    assertEquals(Set.of(0, 1, 2, 3), Peek.kept(thief));
    assertEquals(4, Deques.drain(victim).size());
    assertEquals(Set.of(), Peek.kept(victim));
  }

  /** Growing copies the tasks that are there, and none of those that have gone. */
  @EachDeque
  void anArrayThatGrewHasNoTasksThatHaveGone(Flavour flavour, long start) {
    DequeQueue<Integer> queue = Deques.filled(flavour, start, 4);

    assertEquals(0, queue.stealer().steal());
    assertTrue(queue.pushAll(Deques.tasks(4, 9)));
    assertEquals(Set.of(1, 2, 3, 4, 5, 6, 7, 8), Peek.kept(queue));
  }
}
