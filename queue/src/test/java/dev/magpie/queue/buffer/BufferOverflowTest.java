package dev.magpie.queue.buffer;

import static dev.magpie.queue.Numbered.number;
import static dev.magpie.queue.buffer.Buffers.drain;
import static dev.magpie.queue.buffer.Buffers.numbers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Batch;
import dev.magpie.queue.NodeList;
import dev.magpie.queue.Numbered;
import dev.magpie.queue.ring.AnyStart;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;

final class BufferOverflowTest {

  private final RuntimeException refusal = new RuntimeException("refused");

  private RecordingOverflow refusingAfter(int limit) {
    return new RecordingOverflow(
        limit,
        () -> {
          throw refusal;
        });
  }

  @AnyStart
  void aFullQueueHandsOverItsOlderHalfAndThenTheTaskAsOneBatch(int start) {
    BufferQueue<Numbered> queue = Buffers.filled(4, start, 4);
    RecordingOverflow overflow = new RecordingOverflow();

    queue.push(new Numbered(4), overflow);

    assertEquals(List.of(List.of(0, 1, 4)), overflow.batches);
    assertEquals(2, queue.remaining());
    assertEquals(List.of(2, 3), drain(queue));
    assertEquals(1, queue.overflows());
  }

  @AnyStart
  void theSmallestQueueHandsOverOneAndTheTask(int start) {
    BufferQueue<Numbered> queue = Buffers.filled(2, start, 2);
    RecordingOverflow overflow = new RecordingOverflow();

    queue.push(new Numbered(2), overflow);
    queue.push(new Numbered(3), overflow);
    queue.push(new Numbered(4), overflow);

    assertEquals(List.of(List.of(0, 2), List.of(1, 4)), overflow.batches);
    assertEquals(List.of(3), drain(queue));
    assertEquals(2, queue.overflows());
  }

  @AnyStart
  void aBatchFillsTheQueueAndItsRestGoesBehindHalfOfIt(int start) {
    BufferQueue<Numbered> queue = Buffers.filled(4, start, 3);
    Batch<Numbered> batch = Numbered.batch(3, 7);
    RecordingOverflow overflow = new RecordingOverflow();

    queue.pushBatch(batch, overflow);

    assertTrue(batch.isEmpty());
    assertEquals(List.of(List.of(0, 1, 4, 5, 6)), overflow.batches);
    assertEquals(List.of(2, 3), drain(queue));
  }

  @AnyStart
  void aBatchThatFitsDoesNotOverflow(int start) {
    BufferQueue<Numbered> queue = Buffers.filled(4, start, 1);

    queue.pushBatch(Numbered.batch(1, 4), Buffers.NONE);
    queue.pushBatch(new Batch<>(), Buffers.NONE);

    assertEquals(numbers(0, 4), drain(queue));
  }

  @AnyStart
  void aBatchOfAnotherKindIsPushedOneByOne(int start) {
    BufferQueue<Numbered> queue = Buffers.filled(4, start, 3);
    Queue<Numbered> batch = new ArrayDeque<>(Numbered.list(3, 7));
    RecordingOverflow overflow = new RecordingOverflow();

    queue.pushBatch(batch, overflow);

    assertTrue(batch.isEmpty());
    assertEquals(List.of(List.of(0, 1, 4)), overflow.batches);
    assertEquals(List.of(2, 3, 5, 6), drain(queue));
  }

  @AnyStart
  void whatTheOverflowRefusesOfTheHalfIsBackBehindTheOthers(int start) {
    for (int accepted = 0; accepted <= 4; accepted++) {
      BufferQueue<Numbered> queue = Buffers.filled(8, start, 8);
      RecordingOverflow overflow = refusingAfter(accepted);
      Numbered task = new Numbered(8);

      assertSame(refusal, assertThrows(RuntimeException.class, () -> queue.push(task, overflow)));

      assertEquals(0, queue.overflows());
      assertEquals(accepted, queue.remaining());
      List<Integer> left = drain(queue);
      assertEquals(numbers(4, 8), left.subList(0, 4));
      assertEquals(numbers(accepted, 4), left.subList(4, left.size()));
      assertEquals(List.of(), Peek.kept(queue));
      queue.push(Objects.requireNonNull(Batch.from(task).poll()), Buffers.NONE);
    }
  }

  @AnyStart
  void whatTheOverflowRefusesOfABatchIsInTheBatch(int start) {
    BufferQueue<Numbered> queue = Buffers.filled(4, start, 3);
    Batch<Numbered> batch = Numbered.batch(3, 7);

    assertThrows(RuntimeException.class, () -> queue.pushBatch(batch, refusingAfter(1)));

    assertEquals(List.of(4, 5, 6), Numbered.drain(batch::poll));
    assertEquals(List.of(2, 3, 1), drain(queue));
  }

  @AnyStart
  void anOverflowThatLeavesTasksWithoutAnExceptionIsFound(int start) {
    for (int accepted = 0; accepted < 3; accepted++) {
      BufferQueue<Numbered> queue = Buffers.filled(4, start, 4);
      RecordingOverflow overflow = new RecordingOverflow(accepted, () -> {});

      assertThrows(IllegalStateException.class, () -> queue.push(new Numbered(4), overflow));

      List<Integer> left = drain(queue);
      assertEquals(List.of(2, 3), left.subList(0, 2));
      assertEquals(numbers(accepted, 2), left.subList(2, left.size()));
    }
  }

  @AnyStart
  void ifATaskOfTheHalfIsInAListAsWellAllStayInTheQueue(int start) {
    BufferQueue<Numbered> queue = new BufferQueue<>(4, start);
    List<Numbered> tasks = Numbered.list(0, 4);
    assertTrue(queue.pushAll(tasks));
    Batch<Numbered> elsewhere = Batch.from(tasks.get(1));
    RecordingOverflow overflow = new RecordingOverflow();

    Exception refused =
        assertThrows(IllegalStateException.class, () -> queue.push(new Numbered(4), overflow));

    assertTrue(String.valueOf(refused.getMessage()).contains("task1"), refused.toString());
    assertEquals(List.of(), overflow.batches);
    assertEquals(4, queue.size());
    assertEquals(List.of(1), Numbered.drain(elsewhere::poll));
    queue.push(new Numbered(4), overflow);
    assertEquals(List.of(List.of(2, 3, 4)), overflow.batches);
    assertEquals(List.of(0, 1), drain(queue));
  }

  @Test
  void aListTakesOverflowsAndGivesThemBackInOrder() {
    BufferQueue<Numbered> queue = Buffers.filled(4, 0, 4);
    NodeList<Numbered> list = new NodeList<>();

    queue.push(new Numbered(4), list);

    assertEquals(List.of(2, 3), drain(queue));
    assertEquals(0, number(list.stealBatchAndPop(queue)));
    assertEquals(List.of(1, 4), drain(queue));
    assertTrue(list.isEmpty());
  }
}
