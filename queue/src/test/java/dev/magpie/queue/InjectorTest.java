package dev.magpie.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class InjectorTest {

  private final Injector<Integer> injector = new Injector<>();

  @Test
  void aNewInjectorIsEmpty() {
    assertTrue(injector.isEmpty());
    assertEquals(0, injector.size());
    assertNull(injector.steal());
    assertNull(injector.stealBatchAndPop(LocalQueue.ring()));
  }

  /** Around the ends of the first blocks. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 63, 64, 65, 127, 128, 129, 1000})
  void tasksAreTakenInTheOrderOfTheirPushes(int tasks) {
    for (int i = 0; i < tasks; i++) {
      assertEquals(i, injector.size());
      injector.push(i);
      assertFalse(injector.isEmpty());
    }
    for (int i = 0; i < tasks; i++) {
      assertEquals(tasks - i, injector.size());
      assertEquals(i, injector.steal());
    }
    assertTrue(injector.isEmpty());
    assertNull(injector.steal());
    injector.push(-1);
    assertEquals(1, injector.size());
    assertEquals(-1, injector.steal());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 63, 64, 65})
  void pushesAndStealsMayAlternate(int lead) {
    injector.pushBatch(Tasks.queue(0, lead));
    for (int i = 0; i < 300; i++) {
      injector.push(lead + i);
      assertEquals(lead + 1, injector.size());
      assertEquals(i, injector.steal());
      assertEquals(lead, injector.size());
    }
    assertEquals(Tasks.list(300, 300 + lead), Tasks.drain(injector));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65, 128, 129, 1000})
  void aBatchIsMovedWholeAndInOrder(int tasks) {
    injector.push(-1);
    Queue<Integer> batch = Tasks.queue(0, tasks);

    injector.pushBatch(batch);

    assertTrue(batch.isEmpty());
    assertEquals(tasks + 1, injector.size());
    assertEquals(-1, injector.steal());
    assertEquals(Tasks.list(0, tasks), Tasks.drain(injector));
  }

  @Test
  void smallBatchesShareBlocks() {
    for (int i = 0; i < 200; i += 5) {
      injector.pushBatch(Tasks.queue(i, i + 5));
    }
    assertEquals(Tasks.list(0, 200), Tasks.drain(injector));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 62, 63, 64, 65, 128})
  @NullUnmarked
  @SuppressWarnings("JdkObsolete") // of the JDK's queues, only LinkedList takes a null
  void aBatchWithANullIsRefusedAsAWhole(int before) {
    injector.push(-1);
    Queue<Integer> batch = new LinkedList<>(Tasks.queue(0, before));
    batch.add(null);
    batch.add(1000);
    List<Integer> whole = new ArrayList<>(batch);

    assertThrows(NullPointerException.class, () -> injector.pushBatch(batch));

    assertEquals(whole, new ArrayList<>(batch));
    assertEquals(1, injector.size());
    assertEquals(List.of(-1), Tasks.drain(injector));
    assertTrue(injector.isEmpty());
  }

  @Test
  @NullUnmarked
  void nullIsNotATask() {
    assertThrows(NullPointerException.class, () -> injector.push(null));
    assertTrue(injector.isEmpty());
  }

  @Test
  @NullUnmarked
  void aDestinationIsNeeded() {
    assertThrows(NullPointerException.class, () -> injector.stealBatchAndPop(null));
  }

  @Test
  void aTakerDoesNotWaitForAProducerThatHasNotFilledItsSlot() {
    List<Integer> taken = new ArrayList<>();
    Queue<Integer> batch =
        new InterruptedBatch(
            Tasks.queue(0, 3),
            () -> {
              injector.push(100);
              assertEquals(4, injector.size());
              taken.addAll(Tasks.drain(injector));
              assertTrue(injector.isEmpty());
            });

    injector.pushBatch(batch);

    assertEquals(List.of(100), taken);
    assertTrue(batch.isEmpty());
    assertEquals(Tasks.list(0, 3), Tasks.drain(injector));
    assertTrue(injector.isEmpty());
  }

  @Test
  void aBatchTakerSkipsSlotsThatAreNotFilled() {
    LocalQueue<Integer> destination = LocalQueue.ring();
    Queue<Integer> batch =
        new InterruptedBatch(
            Tasks.queue(0, 3),
            () -> {
              injector.pushBatch(Tasks.queue(100, 105));
              assertEquals(100, injector.stealBatchAndPop(destination));
            });

    injector.pushBatch(batch);

    // Half of 8 slots: three that are not filled and one with a task.
    assertTrue(destination.isEmpty());
    assertEquals(List.of(101, 102, 103, 104, 0, 1, 2), Tasks.drain(injector));
  }

  @Test
  void aProducerWhoseSlotsAreAllSkippedGoesOnInTheNextBlock() {
    Queue<Integer> batch =
        new InterruptedBatch(
            Tasks.queue(0, 64),
            () -> {
              assertNull(injector.steal());
              assertTrue(injector.isEmpty());
            });

    injector.pushBatch(batch);

    assertEquals(Tasks.list(0, 64), Tasks.drain(injector));
  }
}
