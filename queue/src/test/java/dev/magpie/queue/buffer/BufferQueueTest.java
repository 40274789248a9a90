package dev.magpie.queue.buffer;

import static dev.magpie.queue.Numbered.number;
import static dev.magpie.queue.buffer.Buffers.drain;
import static dev.magpie.queue.buffer.Buffers.numbers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Numbered;
import dev.magpie.queue.ring.AnyStart;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class BufferQueueTest {

  @AnyStart
  void aNewQueueIsEmpty(int start) {
    BufferQueue<Numbered> queue = new BufferQueue<>(4, start);

    assertState(queue, 0, 4);
    assertNull(queue.pop());
    assertNull(queue.stealer().steal());
    assertEquals(0, queue.overflows());
    assertEquals(0, queue.stealer().steals());
    assertEquals(0, queue.stealer().stolenTasks());
  }

  @AnyStart
  void tasksAreAcceptedUntilTheQueueIsFull(int start) {
    BufferQueue<Numbered> queue = new BufferQueue<>(4, start);

    for (int i = 0; i < 4; i++) {
      assertState(queue, i, 4 - i);
      assertTrue(queue.tryPush(new Numbered(i)));
    }
    assertState(queue, 4, 0);
    assertFalse(queue.tryPush(new Numbered(4)));
    assertState(queue, 4, 0);
    assertEquals(numbers(0, 4), drain(queue));
  }

  @AnyStart
  void theSmallestQueueHasTwoSlots(int start) {
    BufferQueue<Numbered> queue = Buffers.filled(2, start, 2);

    assertFalse(queue.tryPush(new Numbered(2)));
    assertEquals(0, number(queue.pop()));
    assertTrue(queue.tryPush(new Numbered(2)));
    assertEquals(List.of(1, 2), drain(queue));
  }

  @AnyStart
  void tasksArePoppedInTheOrderOfTheirPushes(int start) {
    BufferQueue<Numbered> queue = new BufferQueue<>(4, start);

    int popped = 0;
    for (int pushed = 0; pushed < 40; pushed++) {
      queue.push(new Numbered(pushed), Buffers.NONE);
      if (pushed % 3 != 0) {
        assertEquals(popped++, number(queue.pop()));
      }
      while (queue.size() > 2) {
        assertEquals(popped++, number(queue.pop()));
      }
    }
    assertEquals(numbers(popped, 40), drain(queue));
    assertState(queue, 0, 4);
  }

  @Test
  void theStealerIsAlwaysTheSame() {
    BufferQueue<Numbered> queue = new BufferQueue<>(4);

    assertSame(queue.stealer(), queue.stealer());
  }

  @Test
  void aBufferHas256SlotsUnlessToldOtherwise() {
    LocalQueue<Numbered> queue = LocalQueue.buffer();

    assertEquals(256, queue.capacity());
    assertEquals(256, queue.remaining());
    assertTrue(queue.pushAll(Numbered.list(0, 256)));
    assertFalse(queue.tryPush(new Numbered(256)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8, 1024, 1 << 20})
  void aBufferHasAsManySlotsAsAskedFor(int capacity) {
    assertEquals(capacity, LocalQueue.buffer(capacity).capacity());
    assertEquals(capacity, LocalQueue.buffer(capacity).remaining());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 255, -1, -2, (1 << 30) + 1, 1 << 31, Integer.MAX_VALUE})
  void anyOtherCapacityIsRejectedAndNamed(int capacity) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> LocalQueue.buffer(capacity));

    assertEquals(
        "capacity " + capacity + ": must be a power of two from 2 to 1073741824",
        thrown.getMessage());
  }

  @Test
  @NullUnmarked
  void nullIsNotATask() {
    BufferQueue<Numbered> queue = Buffers.filled(2, 0, 1);

    assertThrows(NullPointerException.class, () -> queue.tryPush(null));
    assertThrows(NullPointerException.class, () -> queue.push(null, Buffers.NONE));
    assertState(queue, 1, 1);
    assertEquals(List.of(0), drain(queue));
  }

  @Test
  @NullUnmarked
  void anOverflowIsNeededEvenWhileThereIsRoom() {
    BufferQueue<Numbered> queue = new BufferQueue<>(2);

    assertThrows(NullPointerException.class, () -> queue.push(new Numbered(0), null));
    assertThrows(NullPointerException.class, () -> queue.pushBatch(Numbered.batch(0, 1), null));
    assertState(queue, 0, 2);
  }

  private static void assertState(BufferQueue<?> queue, int size, int remaining) {
    assertEquals(size, queue.size());
    assertEquals(size == 0, queue.isEmpty());
    assertEquals(size, queue.stealer().size());
    assertEquals(size == 0, queue.stealer().isEmpty());
    assertEquals(remaining, queue.remaining());
  }
}
