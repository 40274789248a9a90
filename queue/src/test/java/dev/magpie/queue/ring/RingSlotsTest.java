package dev.magpie.queue.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;

/** The queue keeps no task alive that it has given away. */
final class RingSlotsTest {

  @AnyStart
  void aSlotIsClearedByPop(int start) {
    RingQueue<Integer> queue = Rings.filled(4, start, 2);

    assertNotNull(queue.pop());
    assertEquals(List.of(1), Peek.kept(queue));
    assertNotNull(queue.pop());
    assertEquals(List.of(), Peek.kept(queue));
  }

  @AnyStart
  void aSlotIsClearedBySteal(int start) {
    RingQueue<Integer> queue = Rings.filled(4, start, 1);

    assertNotNull(queue.stealer().steal());
    assertEquals(List.of(), Peek.kept(queue));
  }

  @AnyStart
  void allSlotsAreClearedByStealInto(int start) {
    RingQueue<Integer> victim = Rings.filled(8, start, 5);
    RingQueue<Integer> thief = new RingQueue<>(8, start);

    assertNotNull(victim.stealer().stealInto(thief));
    assertEquals(2, Peek.kept(victim).size());
    assertEquals(2, Peek.kept(thief).size());
    Rings.drain(victim);
    Rings.drain(thief);
    assertEquals(List.of(), Peek.kept(victim));
    assertEquals(List.of(), Peek.kept(thief));
  }

  @AnyStart
  void allSlotsAreClearedByAnOverflow(int start) {
    RingQueue<Integer> queue = Rings.filled(4, start, 4);

    queue.push(4, new RecordingOverflow());
    assertEquals(2, Peek.kept(queue).size());
    Rings.drain(queue);
    assertEquals(List.of(), Peek.kept(queue));
  }

  @AnyStart
  void allSlotsAreClearedByABatchThatDoesNotFit(int start) {
    RingQueue<Integer> queue = Rings.filled(4, start, 1);

    assertFalse(queue.pushAll(List.of(1, 2, 3, 4)));
    assertEquals(List.of(0), Peek.kept(queue));
  }
}
