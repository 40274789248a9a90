package dev.magpie.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.deque.DequeQueue;
import dev.magpie.queue.deque.Flavour;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class InjectorBatchTest {

  private final Injector<Integer> injector = new Injector<>();
  private final LocalQueue<Integer> destination = LocalQueue.ring();

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "2, 1",
    "3, 2",
    "4, 2",
    "5, 3",
    "63, 32",
    "64, 32",
    "65, 33",
    "127, 64",
    "128, 64",
    "129, 64",
    "1000, 64"
  })
  void halfRoundedUpIsTakenButNoMoreThanABlockHolds(int tasks, int taken) {
    injector.pushBatch(Tasks.queue(0, tasks));

    assertEquals(0, injector.stealBatchAndPop(destination));

    assertEquals(tasks - taken, injector.size());
    assertEquals(Tasks.list(1, taken), Tasks.drain(destination));
    assertEquals(Tasks.list(taken, tasks), Tasks.drain(injector));
  }

  @Test
  void aBatchEndsWithItsBlock() {
    injector.pushBatch(Tasks.queue(0, 100));
    for (int i = 0; i < 62; i++) {
      assertEquals(i, injector.steal());
    }

    assertEquals(62, injector.stealBatchAndPop(destination));
    assertEquals(List.of(63), Tasks.drain(destination));
    assertEquals(64, injector.stealBatchAndPop(destination));
    assertEquals(Tasks.list(65, 82), Tasks.drain(destination));
    assertEquals(Tasks.list(82, 100), Tasks.drain(injector));
  }

  @Test
  void oneTaskMoreIsTakenThanTheDestinationHasRoomFor() {
    LocalQueue<Integer> small = LocalQueue.ring(4);
    assertTrue(small.tryPush(-1));
    injector.pushBatch(Tasks.queue(0, 20));

    assertEquals(0, injector.stealBatchAndPop(small));

    assertEquals(0, small.remaining());
    assertEquals(List.of(-1, 1, 2, 3), Tasks.drain(small));
    assertEquals(Tasks.list(4, 20), Tasks.drain(injector));
  }

  /** To grow it may fail for want of memory, when the tasks have left the injector already. */
  @ParameterizedTest
  @EnumSource
  void aDequeIsNotMadeToGrow(Flavour flavour) {
    LocalQueue<Integer> deque = new DequeQueue<>(flavour, 4, 0);
    assertTrue(deque.tryPush(-1));
    injector.pushBatch(Tasks.queue(0, 20));

    assertEquals(0, injector.stealBatchAndPop(deque));

    assertEquals(4, deque.size());
    assertEquals(Tasks.list(4, 20), Tasks.drain(injector));
  }

  @Test
  void aDestinationWithoutRoomGetsNothing() {
    LocalQueue<Integer> small = LocalQueue.ring(2);
    assertTrue(small.pushAll(List.of(-1, -2)));
    injector.pushBatch(Tasks.queue(0, 3));

    assertEquals(0, injector.stealBatchAndPop(small));

    assertEquals(List.of(-1, -2), Tasks.drain(small));
    assertEquals(List.of(1, 2), Tasks.drain(injector));
  }

  @Test
  void batchesEmptyTheInjectorInOrder() {
    injector.pushBatch(Tasks.queue(0, 500));

    int expected = 0;
    for (Integer task = injector.stealBatchAndPop(destination);
        task != null;
        task = injector.stealBatchAndPop(destination)) {
      assertEquals(expected++, task);
      for (int next : Tasks.drain(destination)) {
        assertEquals(expected++, next);
      }
    }
    assertEquals(500, expected);
    assertNull(injector.steal());
  }

  @Test
  void nothingIsTakenForARetiredDestination() {
    injector.pushBatch(Tasks.queue(0, 5));
    destination.retire();

    assertThrows(IllegalStateException.class, () -> injector.stealBatchAndPop(destination));

    assertEquals(5, injector.size());
    assertEquals(Tasks.list(0, 5), Tasks.drain(injector));
  }
}
