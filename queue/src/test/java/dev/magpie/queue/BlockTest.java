package dev.magpie.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class BlockTest {

  private final Block<Integer> block = new Block<>();

  @Test
  void eachSlotIsUsedOnce() {
    for (int i = 0; i < Block.CAPACITY; i++) {
      assertTrue(block.offer(i));
      assertTrue(claimed(i, 1));
      assertEquals(i, block.take(i));
    }
    assertFalse(block.offer(64));
    assertEquals(64, block.reserved());
    assertEquals(64, block.claimed());
  }

  @Test
  void offerAllLeavesWhatDoesNotFitInTheBatch() {
    for (int i = 0; i < 60; i++) {
      assertTrue(block.offer(i));
    }
    Queue<Integer> batch = Tasks.queue(60, 70);

    block.offerAll(batch);

    assertEquals(List.copyOf(Tasks.queue(64, 70)), List.copyOf(batch));
    assertTrue(claimed(0, 64));
    for (int i = 0; i < 64; i++) {
      assertEquals(i, block.take(i));
    }
  }

  @Test
  void onlyTheFirstOfTwoTakersClaims() {
    assertTrue(block.offer(0));
    assertTrue(claimed(0, 1));
    assertFalse(claimed(0, 1));
  }

  @Test
  void aProducerWhoseTakerCameFirstUsesTheNextSlot() {
    Queue<Integer> batch =
        new InterruptedBatch(
            Tasks.queue(0, 3),
            () -> {
              assertTrue(claimed(0, 2));
              assertNull(block.take(0));
              assertNull(block.take(1));
            });

    block.offerAll(batch);

    assertEquals(5, block.reserved());
    assertTrue(batch.isEmpty());
    assertTrue(claimed(2, 3));
    for (int i = 0; i < 3; i++) {
      assertEquals(i, block.take(2 + i));
    }
  }

  @Test
  void aBatchWhoseTakersCameFirstGoesOnInTheNextBlock() {
    Queue<Integer> batch =
        new InterruptedBatch(
            Tasks.queue(0, 64),
            () -> {
              assertTrue(claimed(0, 1));
              assertNull(block.take(0));
            });

    block.offerAll(batch);

    assertEquals(List.of(63), List.copyOf(batch));
  }

  @Test
  void theNextBlockIsLinkedOnceAndBeginsWithItsTask() {
    assertNull(block.next());
    assertTrue(block.append(100));
    assertFalse(block.append(101));

    Block<Integer> next = Objects.requireNonNull(block.next());
    assertEquals(0, block.firstIndex);
    assertEquals(64, next.firstIndex);
    assertEquals(1, next.reserved());
    assertEquals(0, next.claimed());
    assertEquals(100, next.take(0));

    assertTrue(next.append(102));
    assertEquals(128, Objects.requireNonNull(next.next()).firstIndex);
  }

  /** A claim may fail for no reason. */
  private boolean claimed(int from, int count) {
    while (block.claimed() == from) {
      if (block.claim(from, count)) {
        return true;
      }
    }
    return false;
  }
}
