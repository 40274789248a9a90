package dev.magpie.queue.buffer;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Crew;
import dev.magpie.queue.Numbered;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class BufferOwnerTest {

  private final BufferQueue<Numbered> queue = new BufferQueue<>(4);

  static Stream<Named<Consumer<BufferQueue<Numbered>>>> ownersCalls() {
    return Stream.of(
        Named.of("tryPush", queue -> queue.tryPush(new Numbered(1))),
        Named.of("push", queue -> queue.push(new Numbered(1), Buffers.NONE)),
        Named.of("pushBatch", queue -> queue.pushBatch(Numbered.batch(1, 2), Buffers.NONE)),
        Named.of("pushAll", queue -> queue.pushAll(Numbered.list(1, 2))),
        Named.of("pop", queue -> queue.pop()),
        Named.of("size", BufferQueue::size),
        Named.of("remaining", BufferQueue::remaining),
        Named.of("retire", BufferQueue::retire),
        Named.of("handOver", BufferQueue::handOver),
        Named.of("stealInto", queue -> Buffers.filled(2, 0, 2).stealer().stealInto(queue)));
  }

  @ParameterizedTest
  @MethodSource("ownersCalls")
  void aCallByAThreadThatIsNotTheOwnerFails(Consumer<BufferQueue<Numbered>> call)
      throws InterruptedException {
    queue.push(new Numbered(0), Buffers.NONE);

    Crew.runTogether(() -> assertThrows(AssertionError.class, () -> call.accept(queue)));

    assertEquals(List.of(0), Buffers.drain(queue));
  }

  @Test
  void whatOneOwnerPushedTheNextPops() throws InterruptedException {
    queue.push(new Numbered(0), Buffers.NONE);
    queue.handOver();

    Crew.runTogether(() -> assertEquals(List.of(0), Buffers.drain(queue)));
    assertThrows(AssertionError.class, queue::pop);
  }

  @Test
  void aQueueWithTasksIsNotRetiredAndTheErrorSaysHowMany() {
    assertTrue(queue.pushAll(Numbered.list(0, 3)));

    IllegalStateException thrown = assertThrows(IllegalStateException.class, queue::retire);

    assertTrue(thrown.toString().contains(" 3 tasks "), thrown.toString());
    assertEquals(List.of(0, 1, 2), Buffers.drain(queue));
    assertDoesNotThrow(queue::retire);
  }

  @Test
  void nothingIsPushedOrStolenIntoARetiredQueue() {
    BufferQueue<Numbered> victim = Buffers.filled(4, 0, 4);
    queue.retire();

    assertThrows(IllegalStateException.class, () -> queue.tryPush(new Numbered(0)));
    assertThrows(IllegalStateException.class, () -> queue.pushAll(Numbered.list(0, 1)));
    assertThrows(
        IllegalStateException.class,
        () -> queue.pushBatch(Numbered.batch(0, 1), new RecordingOverflow()));
    assertThrows(IllegalStateException.class, () -> victim.stealer().stealInto(queue));
    assertEquals(List.of(), Peek.kept(queue));
    assertEquals(Buffers.numbers(0, 4), Buffers.drain(victim));
  }
}
