package dev.magpie.queue.deque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Crew;
import dev.magpie.queue.LocalQueue;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DequeOwnerTest {

  @Test
  void aLifoDequePopsTheNewestAndAFifoDequeTheOldest() {
    LocalQueue<Integer> lifo = LocalQueue.lifoDeque();
    LocalQueue<Integer> fifo = LocalQueue.fifoDeque();

    assertTrue(lifo.pushAll(List.of(1, 2, 3)));
    assertTrue(fifo.pushAll(List.of(1, 2, 3)));

    assertEquals(List.of(3, 2, 1), Deques.drain(lifo));
    assertEquals(List.of(1, 2, 3), Deques.drain(fifo));
  }

  @EachDeque
  void pushesAndPopsMayBeMixed(Flavour flavour, long start) {
    DequeQueue<Integer> queue = Deques.filled(flavour, start, 3);

    assertEquals(flavour == Flavour.LIFO ? 2 : 0, queue.pop());
    queue.push(3, Deques.NONE);
    List<Integer> left = flavour == Flavour.LIFO ? List.of(3, 1, 0) : List.of(1, 2, 3);
    assertEquals(left, Deques.drain(queue));
    assertNull(queue.pop());
    assertTrue(queue.tryPush(4));
    assertEquals(4, queue.pop());
    assertNull(queue.pop());
  }

  @EachDeque
  void sizeAndRemainingCountTheTasks(Flavour flavour, long start) {
    DequeQueue<Integer> queue = new DequeQueue<>(flavour, 2, start);
    assertEquals(1 << 30, queue.capacity());

    for (int size = 0; size < 9; size++) {
      assertEquals(size, queue.size());
      assertEquals(size, queue.stealer().size());
      assertEquals(size == 0, queue.isEmpty());
      assertEquals(size == 0, queue.stealer().isEmpty());
      int slots = size <= 2 ? 2 : size <= 4 ? 4 : 8;
      assertEquals(slots - size, queue.remaining());
      assertTrue(queue.tryPush(size));
    }
    assertEquals(0, queue.stealer().steal());
    assertEquals(8, queue.size());
    assertEquals(8, queue.stealer().size());
    assertEquals(16 - 8, queue.remaining());
  }

  @EachDeque
  void pushAllAddsAllInOrderOrNone(Flavour flavour, long start) {
    DequeQueue<Integer> queue = Deques.filled(flavour, start, 2);

    assertTrue(queue.pushAll(Deques.tasks(2, 9)));
    assertTrue(queue.pushAll(List.of()));
    assertThrows(NullPointerException.class, () -> queue.pushAll(Arrays.asList(9, 10, 11, null)));

    assertEquals(9, queue.size());
    assertEquals(Deques.asPopped(flavour, Deques.tasks(0, 9)), Deques.drain(queue));
  }

  @EachDeque
  void pushBatchAddsAllInOrderAndEmptiesTheBatch(Flavour flavour, long start) {
    DequeQueue<Integer> queue = Deques.filled(flavour, start, 2);
    Queue<Integer> batch = new ArrayDeque<>(Deques.tasks(2, 9));

    queue.pushBatch(batch, Deques.NONE);

    assertEquals(0, batch.size());
    assertEquals(Deques.asPopped(flavour, Deques.tasks(0, 9)), Deques.drain(queue));
  }

  @EachDeque
  void aBatchThatFailsHalfwayIsNeitherLostNorDoubled(Flavour flavour, long start) {
    DequeQueue<Integer> queue = Deques.filled(flavour, start, 2);
    Queue<Integer> batch =
        new ArrayDeque<>(Deques.tasks(2, 9)) {
          private static final long serialVersionUID = 1;

          @Override
          public Integer remove() {
            if (peek() == 5) {
              throw new IllegalStateException("five");
            }
            return super.remove();
          }
        };

    assertThrows(IllegalStateException.class, () -> queue.pushBatch(batch, Deques.NONE));

    assertEquals(Deques.tasks(5, 9), List.copyOf(batch));
    assertEquals(Deques.asPopped(flavour, Deques.tasks(0, 5)), Deques.drain(queue));
  }

  @ParameterizedTest
  @EnumSource
  @NullUnmarked
  void nullIsNoTask(Flavour flavour) {
    DequeQueue<Integer> queue = new DequeQueue<>(flavour);

    assertThrows(NullPointerException.class, () -> queue.tryPush(null));
    assertThrows(NullPointerException.class, () -> queue.push(null, Deques.NONE));
    assertThrows(NullPointerException.class, () -> queue.push(1, null));
    assertEquals(0, queue.size());
  }

  @ParameterizedTest
  @EnumSource
  void aRetiredDequeTakesNoMoreTasks(Flavour flavour) {
    DequeQueue<Integer> queue = Deques.filled(flavour, 0, 2);
    DequeQueue<Integer> other = Deques.filled(flavour, 0, 2);

    IllegalStateException left = assertThrows(IllegalStateException.class, queue::retire);
    assertEquals("the queue cannot be retired: 2 tasks are left", left.getMessage());
    assertEquals(2, Deques.drain(queue).size());
    queue.retire();

    assertThrows(IllegalStateException.class, () -> queue.tryPush(1));
    assertThrows(IllegalStateException.class, () -> queue.push(1, Deques.NONE));
    assertThrows(IllegalStateException.class, () -> queue.pushAll(List.of()));
    assertThrows(
        IllegalStateException.class, () -> queue.pushBatch(new ArrayDeque<>(), Deques.NONE));
    assertThrows(IllegalStateException.class, queue::remaining);
    assertThrows(IllegalStateException.class, () -> other.stealer().stealInto(queue));
    assertNull(queue.pop());
    assertEquals(2, other.size());
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheOwnerMayCallUntilItHandsOver(Flavour flavour) throws InterruptedException {
    DequeQueue<Integer> queue = Deques.filled(flavour, 0, 1);

    Crew.runTogether(() -> assertThrows(AssertionError.class, queue::pop));
    queue.handOver();
    Crew.runTogether(() -> assertEquals(0, queue.pop()));
    assertThrows(AssertionError.class, () -> queue.tryPush(1));
  }

  @Test
  void theStealerIsAlwaysTheSame() {
    DequeQueue<Integer> queue = new DequeQueue<>(Flavour.LIFO);

    assertSame(queue.stealer(), queue.stealer());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, -2, (1 << 30) + 1, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void anyOtherInitialCapacityIsRejectedAndNamed(int capacity) {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class, () -> new DequeQueue<>(Flavour.FIFO, capacity, 0));

    assertEquals(
        "initial capacity " + capacity + ": must be a power of two from 2 to 1073741824",
        thrown.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, -2, (1 << 30) + 1, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void anyOtherMaximumIsRejectedAndNamed(int capacity) {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class, () -> new DequeQueue<>(Flavour.FIFO, 2, capacity, 0));

    assertEquals(
        "maximum capacity " + capacity + ": must be a power of two from 2 to 1073741824",
        thrown.getMessage());
  }

  @ParameterizedTest
  @EnumSource
  void aDequeAtItsMaximumRefusesOrOverflowsTheTaskAlone(Flavour flavour) {
    DequeQueue<Integer> queue = new DequeQueue<>(flavour, 2, 8, -3);
    assertTrue(queue.pushAll(Deques.tasks(0, 7)));

    assertFalse(queue.pushAll(List.of(100, 101)));
    assertTrue(queue.tryPush(7));
    assertEquals(0, queue.remaining());
    assertFalse(queue.tryPush(100));
    Sink sink = new Sink();
    queue.push(100, sink);
    Queue<Integer> batch = new ArrayDeque<>(List.of(101, 102));
    queue.pushBatch(batch, sink);

    assertEquals(List.of(100, 101, 102), sink.tasks());
    assertEquals(0, batch.size());
    assertEquals(3, queue.overflows());
    assertEquals(Deques.asPopped(flavour, Deques.tasks(0, 8)), Deques.drain(queue));
  }

  @ParameterizedTest
  @EnumSource
  void whatABatchHasNoRoomForOverflows(Flavour flavour) {
    DequeQueue<Integer> queue = new DequeQueue<>(flavour, 2, 8, -3);
    Queue<Integer> batch = new ArrayDeque<>(Deques.tasks(0, 10));
    Sink sink = new Sink();

    queue.pushBatch(batch, sink);

    assertEquals(List.of(8, 9), sink.tasks());
    assertEquals(Deques.asPopped(flavour, Deques.tasks(0, 8)), Deques.drain(queue));
  }
}
