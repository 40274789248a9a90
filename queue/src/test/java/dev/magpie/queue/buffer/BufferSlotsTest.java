package dev.magpie.queue.buffer;

import static dev.magpie.queue.buffer.Buffers.drain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Deadline;
import dev.magpie.queue.Numbered;
import dev.magpie.queue.ring.AnyStart;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queue keeps a task that was stolen until its owner's next pop or full push, and no other. */
final class BufferSlotsTest {

  @AnyStart
  void aSlotIsClearedByPop(int start) {
    BufferQueue<Numbered> queue = Buffers.filled(4, start, 2);

    assertNotNull(queue.pop());
    assertEquals(1, Peek.kept(queue).size());
    assertNotNull(queue.pop());
    assertEquals(List.of(), Peek.kept(queue));
  }

  static Stream<Named<Consumer<BufferQueue<Numbered>>>> ownersCalls() {
    return Stream.of(
        Named.of("pop", queue -> queue.pop()),
        Named.of("remaining", BufferQueue::remaining),
        Named.of("tryPush", queue -> queue.tryPush(new Numbered(9))),
        Named.of("pushAll", queue -> queue.pushAll(List.of())),
        Named.of("pushBatch", queue -> queue.pushBatch(Numbered.batch(9, 9), Buffers.NONE)),
        Named.of("retire", BufferQueue::retire));
  }

  @ParameterizedTest
  @MethodSource("ownersCalls")
  void slotsOfStolenTasksAreClearedByTheOwnersNextCall(Consumer<BufferQueue<Numbered>> call) {
    BufferQueue<Numbered> queue = Buffers.filled(4, -2, 4);
    for (int i = 0; i < 4; i++) {
      assertNotNull(queue.stealer().steal());
    }
    assertEquals(4, Peek.kept(queue).size());

    call.accept(queue);

    assertTrue(Peek.kept(queue).stream().noneMatch(task -> ((Numbered) task).number < 4));
  }

  @Test
  void aStolenTaskCanBeCollectedAfterTheOwnersNextCall() {
    BufferQueue<Numbered> queue = new BufferQueue<>(2);
    WeakReference<Numbered> task = stolenFrom(queue);
    assertEquals(1, Peek.kept(queue).size());
    assertNotNull(task.get());

    queue.pop();

    Deadline deadline = new Deadline();
    while (task.get() != null) {
      System.gc();
      deadline.spin("the collection of the task");
    }
  }

  private static WeakReference<Numbered> stolenFrom(BufferQueue<Numbered> queue) {
    queue.tryPush(new Numbered(1));
    return new WeakReference<>(Objects.requireNonNull(queue.stealer().steal()));
  }

  @AnyStart
  void slotsAreClearedByAnOverflow(int start) {
    BufferQueue<Numbered> queue = Buffers.filled(4, start, 4);

    queue.push(new Numbered(4), new RecordingOverflow());
    assertEquals(2, Peek.kept(queue).size());
    drain(queue);
    assertEquals(List.of(), Peek.kept(queue));
  }

  @AnyStart
  void slotsAreClearedByABatchThatDoesNotFit(int start) {
    BufferQueue<Numbered> queue = Buffers.filled(4, start, 1);

    assertFalse(queue.pushAll(Numbered.list(1, 5)));
    assertEquals(1, Peek.kept(queue).size());
  }

  /** As if another thief had moved head between this one's copy and its commit. */
  @AnyStart
  void copiesThatAreDroppedAreNotKept(int start) {
    BufferQueue<Numbered> victim = Buffers.filled(8, start, 8);
    BufferQueue<Numbered> own = new BufferQueue<>(4, start);

    copy(victim, own, start);
    assertEquals(3, Peek.kept(own).size());
    own.ownersEnd().drop(3);
    assertEquals(List.of(), Peek.kept(own));
    assertEquals(0, own.size());
  }

  @SuppressWarnings("unchecked")
  private static void copy(BufferQueue<Numbered> from, BufferQueue<Numbered> to, int index) {
    to.ownersEnd().copy((Buffer<Numbered>) Peek.buffer(from), index, 3);
  }

  @AnyStart
  void aThiefKeepsNoMoreThanItTook(int start) {
    BufferQueue<Numbered> victim = Buffers.filled(8, start, 5);
    BufferQueue<Numbered> own = new BufferQueue<>(8, start);

    assertNotNull(victim.stealer().stealInto(own));
    assertEquals(2, Peek.kept(own).size());
    drain(own);
    assertEquals(List.of(), Peek.kept(own));
  }
}
