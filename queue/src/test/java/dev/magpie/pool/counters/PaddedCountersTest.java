package dev.magpie.pool.counters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class PaddedCountersTest {

  @Test
  void countersAreApart() {
    PaddedCounters counters = new PaddedCounters(2);
    counters.add(0, 3);
    counters.add(1, 4);
    counters.add(0, 5);
    counters.set(1, 7);
    assertEquals(8, counters.get(0));
    assertEquals(7, counters.get(1));
    assertEquals(8, counters.own(0));
  }

  /** Before and behind the counters of one writer there is room for two lines of 64 bytes. */
  @Test
  void thePaddingIsTwoCacheLines() {
    assertTrue(PaddedCounters.PADDING * Long.BYTES >= 2 * 64);
  }
}
