package dev.magpie.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.magpie.explorer.search.Summary;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static Verdict verdict(long complete, @Nullable String limit, Tally tally) {
    Summary summary = new Summary(complete, 0, 0, limit);
    return Exploration.of("target", Options.defaults(), summary, limit, tally, Duration.ZERO)
        .verdict();
  }

  private static Tally failed() {
    Tally tally = new Tally(Grading.NONE);
    tally.witness(Problem.RACE, "x", () -> new Witness(Problem.RACE, "x", "a1", ""));
    return tally;
  }

  @Test
  void eachProblemHasOneWitness() {
    Tally tally = failed();
    tally.witness(Problem.RACE, "x", () -> new Witness(Problem.RACE, "x", "a2", ""));
    tally.witness(Problem.HANG, "x", () -> new Witness(Problem.HANG, "x", "a3", ""));
    assertEquals(List.of("a1", "a3"), tally.witnesses().stream().map(Witness::execution).toList());
  }

  @Test
  void outcomesAreCountedAndSorted() {
    Tally tally = new Tally(Grading.NONE);
    tally.count("b");
    tally.count("a");
    tally.count("b");
    assertEquals(
        List.of(new Outcome("a", 1, Grade.UNGRADED, ""), new Outcome("b", 2, Grade.UNGRADED, "")),
        tally.outcomes());
  }

  @Test
  void aFailureStandsThoughALimitWasHit() {
    assertInstanceOf(Verdict.Fail.class, verdict(1, "a limit", failed()));
  }

  @Test
  void aLimitIsUnknown() {
    assertEquals(new Verdict.Unknown("a limit", 1), verdict(1, "a limit", new Tally(Grading.NONE)));
  }

  @Test
  void nothingToJudgeIsUnknown() {
    assertInstanceOf(Verdict.Unknown.class, verdict(0, null, new Tally(Grading.NONE)));
  }

  @Test
  void aReasonIsNeeded() {
    assertThrows(IllegalArgumentException.class, () -> Allowed.DEFAULT.withReliance(" "));
    assertThrows(IllegalArgumentException.class, () -> Allowed.DEFAULT.withRace("A.f", ""));
  }
}
