package dev.magpie.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LocalQueueTest {

  @Test
  void aRingHas256SlotsUnlessToldOtherwise() {
    LocalQueue<Integer> queue = LocalQueue.ring();

    assertEquals(256, queue.capacity());
    assertEquals(256, queue.remaining());
    for (int i = 0; i < 256; i++) {
      assertTrue(queue.tryPush(i));
    }
    assertFalse(queue.tryPush(256));
  }

  /** 2^30 slots are accepted as well, but take 4 GiB: more than the machine of a build may have. */
  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8, 1024, 1 << 20})
  void aRingHasAsManySlotsAsAskedFor(int capacity) {
    LocalQueue<Integer> queue = LocalQueue.ring(capacity);

    assertEquals(capacity, queue.capacity());
    assertEquals(capacity, queue.remaining());
    assertTrue(queue.isEmpty());
  }

  /** The int after 2^30 that is a power of two is -2^31. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        0,
        1,
        3,
        6,
        255,
        -1,
        -2,
        -256,
        (1 << 30) - 1,
        (1 << 30) + 1,
        1 << 31,
        Integer.MAX_VALUE
      })
  void anyOtherCapacityIsRejectedAndNamed(int capacity) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> LocalQueue.ring(capacity));

    assertEquals(
        "capacity " + capacity + ": must be a power of two from 2 to 1073741824",
        thrown.getMessage());
  }
}
