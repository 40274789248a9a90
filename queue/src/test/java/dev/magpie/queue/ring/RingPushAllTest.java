package dev.magpie.queue.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

final class RingPushAllTest {

  @AnyStart
  void allTasksAreAddedInTheirOrder(int start) {
    RingQueue<Integer> queue = Rings.filled(8, start, 3);

    assertTrue(queue.pushAll(Rings.tasks(3, 7)));

    assertEquals(7, queue.size());
    assertEquals(1, queue.remaining());
    assertEquals(Rings.tasks(0, 7), Rings.drain(queue));
  }

  @AnyStart
  void aBatchThatJustFitsIsAdded(int start) {
    RingQueue<Integer> queue = Rings.filled(4, start, 1);

    assertTrue(queue.pushAll(Rings.tasks(1, 4)));
    assertEquals(Rings.tasks(0, 4), Rings.drain(queue));
    assertTrue(queue.pushAll(Rings.tasks(4, 8)));
    assertEquals(Rings.tasks(4, 8), Rings.drain(queue));
  }

  @AnyStart
  void ifOneHasNoRoomNoneIsAdded(int start) {
    RingQueue<Integer> queue = Rings.filled(4, start, 2);

    assertFalse(queue.pushAll(Rings.tasks(2, 5)));

    assertEquals(2, queue.size());
    assertEquals(2, queue.remaining());
    assertEquals(2, Peek.kept(queue).size());
    assertEquals(Rings.tasks(0, 2), Rings.drain(queue));
  }

  @AnyStart
  void aThiefDuringABatchThatIsAddedSeesNoneOfIt(int start) {
    RingQueue<Integer> queue = Rings.filled(8, start, 2);
    List<Integer> seen = new ArrayList<>();
    List<Integer> batch =
        watched(
            List.of(2, 3, 4),
            () -> {
              seen.add(queue.stealer().size());
              seen.add(queue.stealer().steal());
            });

    assertTrue(queue.pushAll(batch));

    assertEquals(Arrays.asList(2, 0, 1, 1, 0, null), seen);
    assertEquals(List.of(2, 3, 4), Rings.drain(queue));
  }

  @AnyStart
  void theSlotsOfAThiefAtWorkAreNoRoom(int start) {
    RingQueue<Integer> queue = Rings.filled(4, start, 3);
    PausedThief<Integer> thief = new PausedThief<>(queue, 2);

    assertFalse(queue.pushAll(List.of(3, 4)));
    assertTrue(queue.pushAll(List.of(3)));
    assertEquals(List.of(0, 1), thief.goOn());
    assertTrue(queue.pushAll(List.of(4, 5)));
    assertEquals(List.of(2, 3, 4, 5), Rings.drain(queue));
  }

  @AnyStart
  void noTasksAtAllFitIntoAFullQueue(int start) {
    RingQueue<Integer> queue = Rings.filled(2, start, 2);

    assertTrue(queue.pushAll(List.of()));
    assertEquals(Rings.tasks(0, 2), Rings.drain(queue));
  }

  @AnyStart
  @NullUnmarked
  void aNullLeavesNothingBehind(int start) {
    RingQueue<Integer> queue = Rings.filled(8, start, 2);

    assertThrows(NullPointerException.class, () -> queue.pushAll(Arrays.asList(2, 3, null, 4)));

    assertEquals(2, queue.size());
    assertEquals(6, queue.remaining());
    assertEquals(2, Peek.kept(queue).size());
    assertTrue(queue.pushAll(List.of(5)));
    assertEquals(List.of(0, 1, 5), Rings.drain(queue));
  }

  @AnyStart
  void aCollectionThatThrowsLeavesNothingBehind(int start) {
    RingQueue<Integer> queue = Rings.filled(8, start, 2);
    RuntimeException failure = new RuntimeException("no more");
    Iterable<Integer> tasks =
        () ->
            Stream.of(2, 3, 4)
                .peek(
                    task -> {
                      if (task == 4) {
                        throw failure;
                      }
                    })
                .iterator();

    assertSame(
        failure, assertThrows(RuntimeException.class, () -> queue.pushAll(collection(tasks))));

    assertEquals(2, Peek.kept(queue).size());
    assertEquals(List.of(0, 1), Rings.drain(queue));
  }

  @Test
  void aCollectionNeedNotKnowItsSize() {
    RingQueue<Integer> queue = new RingQueue<>(4);

    assertTrue(queue.pushAll(collection(List.of(0, 1, 2))));
    assertFalse(queue.pushAll(collection(List.of(3, 4))));
    assertEquals(List.of(0, 1, 2), Rings.drain(queue));
  }

  private static Collection<Integer> collection(Iterable<Integer> tasks) {
    return new AbstractCollection<>() {
      @Override
      public Iterator<Integer> iterator() {
        return tasks.iterator();
      }

      @Override
      public int size() {
        throw new UnsupportedOperationException();
      }
    };
  }

  private static List<Integer> watched(List<Integer> tasks, Runnable onGet) {
    return new AbstractList<>() {
      @Override
      public Integer get(int index) {
        onGet.run();
        return tasks.get(index);
      }

      @Override
      public int size() {
        return tasks.size();
      }
    };
  }
}
