package dev.magpie.queue.buffer;

import static dev.magpie.queue.Numbered.number;
import static dev.magpie.queue.buffer.Buffers.drain;
import static dev.magpie.queue.buffer.Buffers.numbers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Numbered;
import dev.magpie.queue.ring.AnyStart;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BufferStealerTest {

  @AnyStart
  void halfOfTheTasksRoundedUpIsStolenAndTheOldestReturned(int start) {
    for (int tasks = 1; tasks <= 8; tasks++) {
      BufferQueue<Numbered> victim = Buffers.filled(8, start, tasks);
      BufferQueue<Numbered> thief = new BufferQueue<>(8, ~start);
      int half = (tasks + 1) / 2;

      assertEquals(0, number(victim.stealer().stealInto(thief)));

      assertEquals(tasks - half, victim.size());
      assertEquals(8 - victim.size(), victim.remaining());
      assertEquals(numbers(1, half), drain(thief));
      assertEquals(numbers(half, tasks), drain(victim));
    }
  }

  @AnyStart
  void aWholeHalfIsMovedByStealBatch(int start) {
    for (int tasks = 0; tasks <= 8; tasks++) {
      BufferQueue<Numbered> victim = Buffers.filled(8, start, tasks);
      BufferQueue<Numbered> thief = new BufferQueue<>(8, ~start);
      int half = (tasks + 1) / 2;

      assertEquals(half, victim.stealer().stealBatch(thief));

      assertEquals(numbers(0, half), drain(thief));
      assertEquals(numbers(half, tasks), drain(victim));
    }
  }

  @AnyStart
  void stolenTasksStandBehindThoseOfTheThief(int start) {
    BufferQueue<Numbered> victim = Buffers.filled(8, start, 8);
    BufferQueue<Numbered> thief = new BufferQueue<>(8, start);
    assertTrue(thief.pushAll(Numbered.list(100, 102)));

    assertEquals(0, number(victim.stealer().stealInto(thief)));

    assertEquals(List.of(100, 101, 1, 2, 3), drain(thief));
  }

  @AnyStart
  void aThiefTakesOnlyWhatItHasRoomFor(int start) {
    BufferQueue<Numbered> victim = Buffers.filled(16, start, 16);
    BufferQueue<Numbered> thief = Buffers.filled(4, ~start, 2);

    assertEquals(0, number(victim.stealer().stealInto(thief)));
    assertEquals(0, thief.remaining());
    assertEquals(List.of(0, 1, 1, 2), drain(thief));

    assertEquals(4, victim.stealer().stealBatch(thief));
    assertEquals(numbers(3, 7), drain(thief));
    assertEquals(numbers(7, 16), drain(victim));
  }

  @AnyStart
  void aThiefWithoutRoomTakesNothing(int start) {
    BufferQueue<Numbered> victim = Buffers.filled(4, start, 3);
    BufferQueue<Numbered> thief = Buffers.filled(2, start, 2);

    assertNull(victim.stealer().stealInto(thief));
    assertEquals(0, victim.stealer().stealBatch(thief));

    assertEquals(3, victim.size());
    assertEquals(2, thief.size());
    assertEquals(0, victim.stealer().steals());
  }

  @AnyStart
  void stealTakesTheOldestTaskOnly(int start) {
    BufferQueue<Numbered> victim = Buffers.filled(4, start, 4);

    for (int expected = 0; expected < 4; expected++) {
      assertEquals(expected, number(victim.stealer().steal()));
      assertEquals(3 - expected, victim.size());
      assertEquals(expected + 1, victim.remaining());
    }
    assertNull(victim.stealer().steal());
    assertNull(victim.stealer().stealInto(new BufferQueue<>(2)));
    assertEquals(4, victim.stealer().steals());
  }

  @AnyStart
  void whatWasStolenCanBeStolenAgain(int start) {
    BufferQueue<Numbered> first = Buffers.filled(8, start, 8);
    BufferQueue<Numbered> second = new BufferQueue<>(8, start);
    BufferQueue<Numbered> third = new BufferQueue<>(8, start);

    assertEquals(0, number(first.stealer().stealInto(second)));
    assertEquals(1, number(second.stealer().stealInto(third)));
    assertEquals(2, number(third.stealer().steal()));
    assertEquals(List.of(3), drain(second));
    assertEquals(numbers(4, 8), drain(first));
  }

  /** As if the owner had popped and pushed between the two looks. */
  @AnyStart
  void aThiefThatSawAnOlderHeadCountsNoMoreThanTheCapacity(int start) {
    BufferQueue<Numbered> victim = Buffers.filled(4, start, 4);
    Peek.buffer(victim).tail.getAndAdd(2);

    assertEquals(4, victim.stealer().size());
  }

  @Test
  void stealsAndStolenTasksAreCounted() {
    BufferQueue<Numbered> victim = Buffers.filled(8, 0, 8);
    BufferQueue<Numbered> own = new BufferQueue<>(8);

    victim.stealer().stealInto(own);
    assertEquals(1, victim.stealer().steals());
    assertEquals(4, victim.stealer().stolenTasks());

    victim.stealer().steal();
    assertEquals(2, victim.stealer().steals());
    assertEquals(5, victim.stealer().stolenTasks());

    assertEquals(0, own.stealer().stolenTasks());
    assertEquals(0, victim.overflows());
  }

  @Test
  void aQueueIsNotStolenIntoItself() {
    BufferQueue<Numbered> queue = Buffers.filled(4, 0, 2);

    assertThrows(IllegalArgumentException.class, () -> queue.stealer().stealInto(queue));
    assertThrows(IllegalArgumentException.class, () -> queue.stealer().stealBatch(queue));
    assertEquals(List.of(0, 1), drain(queue));
  }

  @Test
  void theDestinationMustBeABuffer() {
    BufferQueue<Numbered> queue = Buffers.filled(4, 0, 2);
    LocalQueue<Numbered> other = LocalQueue.ring(4);

    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> queue.stealer().stealInto(other));
    assertTrue(thrown.toString().contains("Ring"), thrown.toString());
    assertThrows(IllegalArgumentException.class, () -> queue.stealer().stealBatch(other));
    assertEquals(List.of(0, 1), drain(queue));
  }

  @AnyStart
  void aBatchIsAddedWholeOrNotAtAll(int start) {
    BufferQueue<Numbered> queue = Buffers.filled(4, start, 2);

    assertFalse(queue.pushAll(Numbered.list(2, 5)));
    assertEquals(2, queue.remaining());
    assertTrue(queue.pushAll(Numbered.list(2, 4)));
    assertTrue(queue.pushAll(List.of()));
    assertEquals(numbers(0, 4), drain(queue));
  }
}
