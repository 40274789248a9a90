package dev.magpie.queue.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class RingQueueTest {

  @AnyStart
  void aNewQueueIsEmpty(int start) {
    RingQueue<Integer> queue = new RingQueue<>(4, start);

    assertState(queue, 0, 4);
    assertNull(queue.pop());
    assertNull(queue.stealer().steal());
    assertEquals(0, queue.overflows());
    assertEquals(0, queue.stealer().steals());
    assertEquals(0, queue.stealer().stolenTasks());
  }

  @AnyStart
  void tasksAreAcceptedUntilTheQueueIsFull(int start) {
    RingQueue<Integer> queue = new RingQueue<>(4, start);

    for (int i = 0; i < 4; i++) {
      assertState(queue, i, 4 - i);
      assertTrue(queue.tryPush(i));
    }
    assertState(queue, 4, 0);
    assertFalse(queue.tryPush(4));
    assertState(queue, 4, 0);
    assertEquals(List.of(0, 1, 2, 3), Rings.drain(queue));
  }

  @AnyStart
  void theSmallestQueueHasTwoSlots(int start) {
    RingQueue<Integer> queue = new RingQueue<>(2, start);

    assertTrue(queue.tryPush(0));
    assertTrue(queue.tryPush(1));
    assertFalse(queue.tryPush(2));
    assertEquals(0, queue.pop());
    assertTrue(queue.tryPush(2));
    assertEquals(List.of(1, 2), Rings.drain(queue));
  }

  @AnyStart
  void tasksArePoppedInTheOrderOfTheirPushes(int start) {
    RingQueue<Integer> queue = new RingQueue<>(4, start);

    int popped = 0;
    for (int pushed = 0; pushed < 40; pushed++) {
      queue.push(pushed, Rings.NONE);
      if (pushed % 3 != 0) {
        assertEquals(popped++, queue.pop());
      }
      while (queue.size() > 2) {
        assertEquals(popped++, queue.pop());
      }
    }
    assertEquals(Rings.tasks(popped, 40), Rings.drain(queue));
    assertState(queue, 0, 4);
  }

  @AnyStart
  void aThiefAtWorkHoldsItsSlotsButNotItsTasks(int start) {
    RingQueue<Integer> queue = Rings.filled(4, start, 4);
    PausedThief<Integer> thief = new PausedThief<>(queue, 2);

    assertState(queue, 2, 0);
    assertFalse(queue.tryPush(4));
    assertEquals(2, queue.pop());
    assertState(queue, 1, 0);
    assertFalse(queue.tryPush(4));
    assertEquals(3, queue.pop());
    assertState(queue, 0, 0);
    assertNull(queue.pop());
    assertFalse(queue.tryPush(4));

    assertEquals(List.of(0, 1), thief.goOn());
    assertState(queue, 0, 4);
    assertTrue(queue.tryPush(4));
    assertEquals(4, queue.pop());
  }

  @AnyStart
  void theOwnerPushesIntoWhatAThiefAtWorkLeaves(int start) {
    RingQueue<Integer> queue = Rings.filled(4, start, 3);
    PausedThief<Integer> thief = new PausedThief<>(queue, 2);

    assertState(queue, 1, 1);
    assertTrue(queue.tryPush(3));
    assertFalse(queue.tryPush(4));
    assertState(queue, 2, 0);
    assertEquals(List.of(0, 1), thief.goOn());
    assertState(queue, 2, 2);
    assertEquals(List.of(2, 3), Rings.drain(queue));
  }

  @Test
  void theStealerIsAlwaysTheSame() {
    RingQueue<Integer> queue = new RingQueue<>(4);

    assertSame(queue.stealer(), queue.stealer());
  }

  @Test
  void indicesStartAtZeroUnlessToldOtherwise() {
    RingQueue<Integer> queue = new RingQueue<>(4);

    assertEquals(Head.at(0), Peek.ring(queue).head.get());
    assertEquals(0, Peek.ring(queue).tail.get());
  }

  @Test
  @NullUnmarked
  void nullIsNotATask() {
    RingQueue<Integer> queue = Rings.filled(2, 0, 1);

    assertThrows(NullPointerException.class, () -> queue.tryPush(null));
    assertThrows(NullPointerException.class, () -> queue.push(null, Rings.NONE));
    assertState(queue, 1, 1);
    assertEquals(List.of(0), Peek.kept(queue));
  }

  @Test
  @NullUnmarked
  void anOverflowIsNeededEvenWhileThereIsRoom() {
    RingQueue<Integer> queue = new RingQueue<>(2);

    assertThrows(NullPointerException.class, () -> queue.push(0, null));
    assertState(queue, 0, 2);
  }

  private static void assertState(RingQueue<?> queue, int size, int remaining) {
    assertEquals(size, queue.size());
    assertEquals(size == 0, queue.isEmpty());
    assertEquals(size, queue.stealer().size());
    assertEquals(size == 0, queue.stealer().isEmpty());
    assertEquals(remaining, queue.remaining());
  }
}
