package dev.magpie.queue.ring;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Crew;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RingOwnerTest {

  private final RingQueue<Integer> queue = new RingQueue<>(4);

  /** A call of the owner's handle. */
  interface Call {
    void on(RingQueue<Integer> queue);
  }

  static Stream<Named<Call>> ownersCalls() {
    return Stream.of(
        Named.of("tryPush", queue -> queue.tryPush(1)),
        Named.of("push", queue -> queue.push(1, Rings.NONE)),
        Named.of("pushAll", queue -> queue.pushAll(List.of(1))),
        Named.of("pop", queue -> queue.pop()),
        Named.of("size", RingQueue::size),
        Named.of("isEmpty", RingQueue::isEmpty),
        Named.of("remaining", RingQueue::remaining),
        Named.of("retire", RingQueue::retire),
        Named.of("handOver", RingQueue::handOver),
        Named.of("stealInto", queue -> Rings.filled(2, 0, 2).stealer().stealInto(queue)));
  }

  @ParameterizedTest
  @MethodSource("ownersCalls")
  void aCallByAThreadThatIsNotTheOwnerFails(Call call) throws InterruptedException {
    queue.push(0, Rings.NONE);

    inAnotherThread(() -> assertThrows(AssertionError.class, () -> call.on(queue)));

    assertEquals(List.of(0), Rings.drain(queue));
  }

  @ParameterizedTest
  @MethodSource("ownersCalls")
  void theFirstToCallBecomesTheOwnerAndMayHandOver(Call call) throws InterruptedException {
    inAnotherThread(
        () -> {
          call.on(queue);
          Rings.drain(queue);
          queue.handOver();
        });
    assertDoesNotThrow(() -> queue.pop());
    inAnotherThread(() -> assertThrows(AssertionError.class, queue::pop));
  }

  @Test
  void whatOneOwnerPushedTheNextPops() throws InterruptedException {
    queue.push(0, Rings.NONE);
    queue.handOver();

    inAnotherThread(() -> assertEquals(List.of(0), Rings.drain(queue)));
    assertThrows(AssertionError.class, queue::pop);
  }

  @Test
  void anyThreadMaySteal() throws InterruptedException {
    assertTrue(queue.pushAll(List.of(0, 1, 2)));

    inAnotherThread(
        () -> {
          assertEquals(3, queue.stealer().size());
          assertEquals(0, queue.stealer().steal());
          assertEquals(1, queue.stealer().stealInto(new RingQueue<>(2)));
          assertEquals(4, queue.capacity());
          assertEquals(0, queue.overflows());
        });
    assertEquals(List.of(2), Rings.drain(queue));
  }

  @Test
  void aQueueWithTasksIsNotRetiredAndTheErrorSaysHowMany() {
    assertTrue(queue.pushAll(List.of(0, 1, 2)));

    IllegalStateException thrown = assertThrows(IllegalStateException.class, queue::retire);

    assertTrue(thrown.toString().contains(" 3 tasks "), thrown.toString());
    assertTrue(queue.tryPush(3));
    assertEquals(Rings.tasks(0, 4), Rings.drain(queue));
    assertDoesNotThrow(queue::retire);
  }

  @Test
  void nothingIsPushedIntoARetiredQueue() {
    queue.retire();

    assertRetired(() -> queue.tryPush(0));
    assertRetired(() -> queue.push(0, new RecordingOverflow()));
    assertRetired(() -> queue.pushAll(List.of(0)));
    assertEquals(List.of(), Peek.kept(queue));
    assertEquals(0, queue.size());
    assertNull(queue.pop());
  }

  @Test
  void nothingIsStolenIntoARetiredQueue() {
    RingQueue<Integer> victim = Rings.filled(4, 0, 4);
    queue.retire();

    assertRetired(() -> victim.stealer().stealInto(queue));
    assertEquals(Rings.tasks(0, 4), Rings.drain(victim));
  }

  private static void assertRetired(Executable call) {
    assertThrows(IllegalStateException.class, call);
  }

  private static void inAnotherThread(Crew.Body body) throws InterruptedException {
    Crew.runTogether(body);
  }
}
