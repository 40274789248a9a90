package dev.magpie.proofs.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Grade;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Outcome;
import dev.magpie.explorer.Problem;
import dev.magpie.explorer.Verdict;
import dev.magpie.explorer.Witness;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the comparison makes of answers that the explorer could give. */
final class ComparisonTest {
  private static final String CLEAN = "dev.magpie.stress.ladder.LadderSleep.Opaque";
  private static final String RACY = "dev.magpie.stress.ladder.LadderSleep.Plain";

  @Test
  void anExplorationThatHitALimitFails() {
    Row row = compare(CLEAN, new Verdict.Unknown("stopped after PT2M", 7));
    assertEquals(Mark.FAILED, row.mark());
    assertEquals("the explorer cannot say: stopped after PT2M", row.note());
  }

  @Test
  void aRaceThatIsNotMarkedFails() {
    Row row = compare(CLEAN, race());
    assertEquals(Mark.FAILED, row.mark());
    assertEquals("the explorer reports: data race: on slot", row.note());
  }

  @Test
  void aMarkWithoutARaceFails() {
    Row row = compare(RACY, new Verdict.Pass(3));
    assertEquals(Mark.FAILED, row.mark());
    assertEquals("is marked to race on work, asleep, but the explorer reports no race", row.note());
  }

  @Test
  void aMarkedRaceIsListedApart() {
    Row row = compare(RACY, race());
    assertEquals(Mark.RACES, row.mark());
    assertEquals("on work, asleep", row.note());
  }

  @Test
  void aMarkExcusesNothingButTheRace() {
    Row row = compare(RACY, new Verdict.Fail(List.of(witness(Problem.HANG, "sleeper"))));
    assertEquals(Mark.FAILED, row.mark());
  }

  private static Verdict race() {
    return new Verdict.Fail(List.of(witness(Problem.RACE, "on slot")));
  }

  private static Witness witness(Problem problem, String message) {
    return new Witness(problem, message, "1", "");
  }

  private static Row compare(String test, Verdict verdict) {
    Outcome outcome = new Outcome("0, 0", 1, Grade.ACCEPTABLE, "");
    Exploration exploration =
        new Exploration(
            test,
            Options.defaults(),
            verdict,
            1,
            0,
            0,
            List.of(outcome),
            List.of(),
            Duration.ofMillis(1));
    TreeSet<String> seen = new TreeSet<>(List.of("0, 0"));
    return new Comparison(type -> exploration).compare(new Observation(test, seen, true));
  }
}
