package dev.magpie.queue.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.magpie.queue.Injector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class RingOverflowTest {

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
    RingQueue<Integer> queue = Rings.filled(4, start, 4);
    RecordingOverflow overflow = new RecordingOverflow();

    queue.push(4, overflow);

    assertEquals(List.of(List.of(0, 1, 4)), overflow.batches);
    assertEquals(List.of(), overflow.singles);
    assertEquals(2, queue.remaining());
    assertEquals(List.of(2, 3), Rings.drain(queue));
    assertEquals(1, queue.overflows());
  }

  @AnyStart
  void theSmallestQueueHandsOverOneAndTheTask(int start) {
    RingQueue<Integer> queue = Rings.filled(2, start, 2);
    RecordingOverflow overflow = new RecordingOverflow();

    queue.push(2, overflow);
    queue.push(3, overflow);
    queue.push(4, overflow);

    assertEquals(List.of(List.of(0, 2), List.of(1, 4)), overflow.batches);
    assertEquals(List.of(3), Rings.drain(queue));
    assertEquals(2, queue.overflows());
  }

  @AnyStart
  void whileThereIsRoomNothingGoesToTheOverflow(int start) {
    RingQueue<Integer> queue = Rings.filled(4, start, 4);

    assertEquals(0, queue.overflows());
    assertEquals(0, queue.pop());
    queue.push(4, Rings.NONE);
    assertEquals(List.of(1, 2, 3, 4), Rings.drain(queue));
  }

  @AnyStart
  void whileAThiefIsAtWorkOnlyTheTaskGoesToTheOverflow(int start) {
    RingQueue<Integer> queue = Rings.filled(4, start, 4);
    RecordingOverflow overflow = new RecordingOverflow();
    PausedThief<Integer> thief = new PausedThief<>(queue, 2);

    queue.push(4, overflow);

    assertEquals(List.of(4), overflow.singles);
    assertEquals(List.of(), overflow.batches);
    assertEquals(1, queue.overflows());
    assertEquals(List.of(0, 1), thief.goOn());
    assertEquals(List.of(2, 3), Rings.drain(queue));
  }

  @AnyStart
  void theSlotsOfAThiefAtWorkAreFullEvenWhenNothingIsLeftToPop(int start) {
    RingQueue<Integer> queue = Rings.filled(2, start, 2);
    RecordingOverflow overflow = new RecordingOverflow();
    PausedThief<Integer> thief = new PausedThief<>(queue, 1);

    assertEquals(1, queue.pop());
    queue.push(2, overflow);

    assertEquals(List.of(2), overflow.singles);
    assertEquals(List.of(0), thief.goOn());
    assertEquals(List.of(), Rings.drain(queue));
  }

  @AnyStart
  void aTaskThatTheOverflowRefusesWhileAThiefIsAtWorkIsNotAccepted(int start) {
    RingQueue<Integer> queue = Rings.filled(4, start, 4);
    PausedThief<Integer> thief = new PausedThief<>(queue, 1);
    RecordingOverflow overflow = refusingAfter(0);

    assertSame(refusal, assertThrows(RuntimeException.class, () -> queue.push(4, overflow)));

    assertEquals(0, queue.overflows());
    assertEquals(List.of(0), thief.goOn());
    assertEquals(List.of(1, 2, 3), Rings.drain(queue));
  }

  @AnyStart
  void theHalfThatTheOverflowRefusesIsBackBehindTheOthers(int start) {
    RingQueue<Integer> queue = Rings.filled(4, start, 4);
    RecordingOverflow overflow = refusingAfter(0);

    assertSame(refusal, assertThrows(RuntimeException.class, () -> queue.push(4, overflow)));

    assertEquals(0, queue.remaining());
    assertEquals(0, queue.overflows());
    assertEquals(List.of(2, 3, 0, 1), Rings.drain(queue));
    assertEquals(List.of(), Peek.kept(queue));
  }

  @AnyStart
  void whatTheOverflowAcceptedBeforeItThrewIsNotKept(int start) {
    RingQueue<Integer> queue = Rings.filled(8, start, 8);
    RecordingOverflow overflow = refusingAfter(3);

    assertSame(refusal, assertThrows(RuntimeException.class, () -> queue.push(8, overflow)));

    assertEquals(List.of(List.of(0, 1, 2)), overflow.batches);
    assertEquals(List.of(4, 5, 6, 7, 3), Rings.drain(queue));
  }

  @AnyStart
  void anOverflowThatRefusesOnlyTheTaskKeepsTheHalf(int start) {
    RingQueue<Integer> queue = Rings.filled(4, start, 4);
    RecordingOverflow overflow = refusingAfter(2);

    assertSame(refusal, assertThrows(RuntimeException.class, () -> queue.push(4, overflow)));

    assertEquals(List.of(List.of(0, 1)), overflow.batches);
    assertEquals(List.of(2, 3), Rings.drain(queue));
  }

  @AnyStart
  void anOverflowThatLeavesTasksWithoutAnExceptionIsFound(int start) {
    for (int accepted = 0; accepted < 3; accepted++) {
      RingQueue<Integer> queue = Rings.filled(4, start, 4);
      RecordingOverflow overflow = new RecordingOverflow(accepted, () -> {});

      assertThrows(IllegalStateException.class, () -> queue.push(4, overflow));

      assertEquals(List.of(Rings.tasks(0, accepted)), overflow.batches);
      List<Integer> left = Rings.drain(queue);
      assertEquals(List.of(2, 3), left.subList(0, 2));
      assertEquals(Rings.tasks(accepted, 2), left.subList(2, left.size()));
    }
  }

  @AnyStart
  void theQueueIsUsableAfterARefusal(int start) {
    RingQueue<Integer> queue = Rings.filled(4, start, 4);
    RecordingOverflow overflow = new RecordingOverflow();

    assertThrows(RuntimeException.class, () -> queue.push(4, refusingAfter(0)));
    queue.push(4, overflow);

    assertEquals(List.of(List.of(2, 3, 4)), overflow.batches);
    assertEquals(0, queue.stealer().steal());
    assertEquals(1, queue.pop());
    assertEquals(4, queue.remaining());
  }

  @Test
  void theInjectorTakesOverflowsInOrder() {
    RingQueue<Integer> queue = new RingQueue<>(4);
    Injector<Integer> injector = new Injector<>();

    for (int i = 0; i < 11; i++) {
      queue.push(i, injector);
    }

    assertEquals(3, queue.overflows());
    assertEquals(9, injector.size());
    for (int expected : List.of(0, 1, 4, 2, 3, 7, 5, 6, 10)) {
      assertEquals(expected, injector.steal());
    }
    assertEquals(List.of(8, 9), Rings.drain(queue));
  }
}
