package dev.magpie.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

final class PlaceholderTest {
  @Test
  void answersEverySecondCall() {
    PlaceholderQueue queue = new PlaceholderQueue();
    assertNull(queue.next());
    assertEquals(2, queue.next());
  }
}
