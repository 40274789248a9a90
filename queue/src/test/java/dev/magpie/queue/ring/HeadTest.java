package dev.magpie.queue.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0, 1",
    "1, 0",
    "0, 256",
    "0, 65536",
    "-1, -1",
    "-1, 0",
    "0, -1",
    "-1, 1",
    "2147483647, -2147483648",
    "-2147483648, 2147483647",
    "-2147483648, 0",
    "0, -2147483648"
  })
  void bothIndicesComeBackWhole(int steal, int real) {
    long head = Head.pack(steal, real);

    assertEquals(steal, Head.steal(head));
    assertEquals(real, Head.real(head));
    assertEquals(steal != real, Head.isStealing(head));
  }

  @AnyStart
  void noThiefIsAtWorkOnAHeadAtOneIndex(int index) {
    long head = Head.at(index);

    assertEquals(index, Head.steal(head));
    assertEquals(index, Head.real(head));
    assertFalse(Head.isStealing(head));
    assertTrue(Head.isStealing(Head.pack(index, index + 1)));
  }
}
