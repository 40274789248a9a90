package dev.magpie.queue;

import static dev.magpie.queue.Numbered.drain;
import static dev.magpie.queue.Numbered.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.deque.DequeQueue;
import dev.magpie.queue.deque.Flavour;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class NodeListTest {

  private final NodeList<Numbered> list = new NodeList<>();

  @Test
  void aNewListIsEmpty() {
    assertTrue(list.isEmpty());
    assertNull(list.steal());
    assertNull(list.stealBatchAndPop(LocalQueue.ring(2)));
    assertTrue(list.isEmpty());
  }

  @Test
  void eachTaskIsTakenOnce() {
    list.push(new Numbered(1));
    assertFalse(list.isEmpty());
    assertEquals(1, number(list.steal()));
    assertTrue(list.isEmpty());
    assertNull(list.steal());
  }

  @Test
  void theNewestPushIsFirstAndABatchKeepsItsOrder() {
    list.push(new Numbered(0));
    list.pushBatch(Numbered.batch(1, 4));
    list.push(new Numbered(4));

    assertEquals(List.of(4, 1, 2, 3, 0), drain(list::steal));
  }

  @Test
  void whatIsPushedLaterWaitsUntilAllThatWasThereIsTaken() {
    list.pushBatch(Numbered.batch(0, 3));
    assertEquals(0, number(list.steal()));
    list.push(new Numbered(3));
    list.push(new Numbered(4));

    assertEquals(List.of(1, 2, 4, 3), drain(list::steal));
    assertTrue(list.isEmpty());
  }

  @Test
  void aListWithTasksLeftOverIsNotEmpty() {
    list.pushBatch(Numbered.batch(0, 2));

    assertEquals(0, number(list.steal()));
    assertFalse(list.isEmpty());
    assertEquals(1, number(list.steal()));
    assertTrue(list.isEmpty());
  }

  @Test
  void aBatchOfAnyKindIsMovedAndLeftEmpty() {
    for (Queue<Numbered> batch : List.of(Numbered.batch(0, 3), new ArrayDeque<>(tasks(3)))) {
      list.pushBatch(batch);
      assertTrue(batch.isEmpty());
      assertEquals(List.of(0, 1, 2), drain(list::steal));
      list.pushBatch(batch);
      assertTrue(list.isEmpty());
    }
  }

  @Test
  void aBatchWhoseFirstTaskWasLookedAtIsMovedWhole() {
    Batch<Numbered> batch = Numbered.batch(0, 3);
    assertEquals(0, number(batch.peek()));

    list.pushBatch(batch);

    assertTrue(batch.isEmpty());
    assertEquals(List.of(0, 1, 2), drain(list::steal));
  }

  @Test
  void aTaskIsInOneListAtATime() {
    Numbered task = new Numbered(1);
    list.push(task);

    Exception refused = assertThrows(IllegalStateException.class, () -> list.push(task));

    assertTrue(String.valueOf(refused.getMessage()).contains("task1"));
    assertThrows(IllegalStateException.class, () -> Batch.from(task));
    assertSame(task, list.steal());
    assertNull(list.steal());
    list.push(task);
    assertSame(task, list.steal());
  }

  @Test
  void ifOneTaskOfABatchIsInAListAlreadyNoneIsMoved() {
    List<Numbered> tasks = tasks(3);
    Numbered linked = tasks.get(1);
    Batch<Numbered> other = Batch.from(linked);
    Queue<Numbered> batch = new ArrayDeque<>(tasks);

    assertThrows(IllegalStateException.class, () -> list.pushBatch(batch));

    assertEquals(3, batch.size());
    assertTrue(list.isEmpty());
    assertSame(linked, other.poll());
    list.pushBatch(batch);
    assertEquals(List.of(0, 1, 2), drain(list::steal));
  }

  @Test
  void aBatchWithATaskTwiceIsNotMoved() {
    Numbered task = new Numbered(1);
    Queue<Numbered> batch = new ArrayDeque<>(List.of(task, task));

    assertThrows(IllegalStateException.class, () -> list.pushBatch(batch));

    assertEquals(2, batch.size());
    assertTrue(list.isEmpty());
    list.push(task);
    assertSame(task, list.steal());
  }

  @Test
  @NullUnmarked
  @SuppressWarnings("JdkObsolete") // an ArrayDeque cannot hold the null
  void nullIsNotATask() {
    Queue<Numbered> batch = new LinkedList<>(Arrays.asList(new Numbered(0), null));

    assertThrows(NullPointerException.class, () -> list.push(null));
    assertThrows(NullPointerException.class, () -> list.pushBatch(batch));

    assertEquals(2, batch.size());
    assertTrue(list.isEmpty());
    list.push(batch.element());
    assertEquals(List.of(0), drain(list::steal));
  }

  static Stream<Named<LocalQueue<Numbered>>> destinations() {
    return Stream.of(
        Named.of("ring", LocalQueue.ring(4)),
        Named.of("buffer", LocalQueue.buffer(4)),
        Named.of("deque that does not grow", new DequeQueue<>(Flavour.FIFO, 4, 0)));
  }

  @ParameterizedTest
  @MethodSource("destinations")
  void aQueueIsFilledAndOneTaskReturned(LocalQueue<Numbered> queue) {
    list.pushBatch(Numbered.batch(0, 7));

    assertEquals(0, number(list.stealBatchAndPop(queue)));

    assertEquals(List.of(1, 2, 3, 4), drain(queue::pop));
    assertFalse(list.isEmpty());
    assertEquals(5, number(list.stealBatchAndPop(queue)));
    assertEquals(List.of(6), drain(queue::pop));
    assertTrue(list.isEmpty());
    assertNull(list.stealBatchAndPop(queue));
  }

  @ParameterizedTest
  @MethodSource("destinations")
  void aQueueIsFilledFromAllThatIsThere(LocalQueue<Numbered> queue) {
    list.pushBatch(Numbered.batch(0, 3));
    assertEquals(0, number(list.steal()));
    list.pushBatch(Numbered.batch(3, 6));
    queue.tryPush(new Numbered(9));

    assertEquals(1, number(list.stealBatchAndPop(queue)));

    assertEquals(List.of(9, 2, 3, 4), drain(queue::pop));
    assertEquals(List.of(5), drain(list::steal));
  }

  @ParameterizedTest
  @MethodSource("destinations")
  void aFullQueueGetsNothingAndOneTaskIsReturned(LocalQueue<Numbered> queue) {
    queue.pushAll(tasks(4));
    list.pushBatch(Numbered.batch(4, 6));

    assertEquals(4, number(list.stealBatchAndPop(queue)));

    assertEquals(List.of(5), drain(list::steal));
    assertEquals(List.of(0, 1, 2, 3), drain(queue::pop));
  }

  @Test
  void aTaskThatWasMovedMayBeQueuedAgain() {
    LocalQueue<Numbered> queue = LocalQueue.ring(4);
    list.pushBatch(Numbered.batch(0, 3));
    Batch<Numbered> again = new Batch<>();
    again.add(Objects.requireNonNull(list.stealBatchAndPop(queue)));
    again.add(Objects.requireNonNull(queue.pop()));
    again.add(Objects.requireNonNull(queue.pop()));
    list.pushBatch(again);

    assertEquals(List.of(0, 1, 2), drain(list::steal));
  }

  @Test
  void aDestinationThatThrowsLeavesAllTasksInTheList() {
    for (int accepted = 0; accepted < 3; accepted++) {
      NodeList<Numbered> tasks = new NodeList<>();
      tasks.pushBatch(Numbered.batch(0, 6));
      Failing destination = new Failing(accepted);

      assertThrows(ArithmeticException.class, () -> tasks.stealBatchAndPop(destination.proxy()));

      assertFalse(tasks.isEmpty());
      List<Integer> expected = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
      expected.subList(1, 1 + accepted).clear();
      assertEquals(expected, drain(tasks::steal));
      assertTrue(tasks.isEmpty());
    }
  }

  /** A queue with room for three that accepts some tasks of a batch and then throws. */
  private record Failing(int accepted) {
    @SuppressWarnings("unchecked")
    LocalQueue<Numbered> proxy() {
      return (LocalQueue<Numbered>)
          Proxy.newProxyInstance(
              LocalQueue.class.getClassLoader(),
              new Class<?>[] {LocalQueue.class},
              (proxy, method, arguments) -> {
                if (method.getName().equals("remaining")) {
                  return 3;
                }
                Queue<?> batch = (Queue<?>) arguments[0];
                for (int i = 0; i < accepted; i++) {
                  batch.remove();
                }
                batch.peek();
                throw new ArithmeticException();
              });
    }
  }

  private static List<Numbered> tasks(int count) {
    return Numbered.list(0, count);
  }
}
