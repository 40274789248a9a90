package dev.magpie.explorer.jcstress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.Grade;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.Outcome;

class CasesTest {
  @Outcome(id = "., 1", expect = Expect.ACCEPTABLE, desc = "any")
  @Outcome(id = "., .", expect = Expect.FORBIDDEN, desc = "rest")
  @Outcome(
      id = {"0, 1", "7, 7"},
      expect = Expect.ACCEPTABLE_INTERESTING,
      desc = "exact")
  private static final class Graded {}

  @Outcome(id = "1", expect = Expect.FORBIDDEN, desc = "only one")
  private static final class Single {}

  @JCStressMeta(Single.class)
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "own")
  @Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "own two")
  private static final class Borrowing {}

  @Outcome(id = "(", expect = Expect.ACCEPTABLE)
  private static final class Malformed {}

  @Test
  void anExactIdGoesBeforeAnEarlierExpression() {
    assertEquals(Grade.ACCEPTABLE_INTERESTING, Cases.of(Graded.class).grade("0, 1").grade());
  }

  @Test
  void theFirstExpressionThatFitsCounts() {
    assertEquals("any", Cases.of(Graded.class).grade("2, 1").description());
    assertEquals(Grade.FORBIDDEN, Cases.of(Graded.class).grade("2, 2").grade());
  }

  @Test
  void anExpressionHasToFitTheWholeOutcome() {
    assertEquals(Grade.UNCOVERED, Cases.of(Graded.class).grade("10, 1").grade());
    assertEquals(Grade.UNCOVERED, Cases.of(Single.class).grade("11").grade());
  }

  @Test
  void borrowedOutcomesComeFirst() {
    assertEquals(Grade.FORBIDDEN, Cases.of(Borrowing.class).grade("1").grade());
    assertEquals(Grade.ACCEPTABLE, Cases.of(Borrowing.class).grade("2").grade());
  }

  @Test
  void interestingOutcomesThatCannotHappenAreNamed() {
    assertEquals(List.of("7, 7  exact"), Cases.of(Graded.class).missing(Set.of("0, 1", "0, 0")));
    assertEquals(List.of(), Cases.of(Graded.class).missing(Set.of("0, 1", "7, 7")));
  }

  @Test
  void aMalformedIdIsNamed() {
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> Cases.of(Malformed.class))
                .getMessage());
    assertTrue(message.contains("'('"), message);
  }
}
