package dev.magpie.stress.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class PlanTest {

  private static final LitmusTest ACTUAL = new LitmusTest("a.Publish.Actual", 2, List.of());
  private static final LitmusTest THIEVES =
      new LitmusTest("a.Publish.ActualTwoThieves", 3, List.of());
  private static final LitmusTest RUNG = new LitmusTest("a.Ladder.Plain", 2, List.of());
  private static final LitmusTest PROBE =
      new LitmusTest("dev.magpie.stress.probe.Dekker.Probe", 2, List.of());

  @Test
  void aTestWithMoreActorsThanProcessorsIsPlannedButNotRun() {
    Plan plan = Plan.of(List.of(ACTUAL, THIEVES), 2);
    assertEquals(List.of(ACTUAL), plan.run());
    assertEquals(List.of(THIEVES), plan.notRun());
    assertEquals(2, plan.size());
  }

  @Test
  void theFilterSelectsThePlannedTestsOnly() {
    Pattern filter = Pattern.compile(Plan.of(List.of(ACTUAL, THIEVES), 2).filter());
    assertTrue(filter.matcher("a.Publish.Actual").find());
    assertFalse(filter.matcher("a.Publish.ActualTwoThieves").find());
    assertFalse(filter.matcher("a.Publish_Actual").find());
  }

  @Test
  void quickSelectsTestsOfShippedClasses() {
    Call call = Call.parse(List.of("quick"));
    assertEquals(List.of(ACTUAL, THIEVES), selected(call));
  }

  @Test
  void deepSelectsAllButTheProbe() {
    assertEquals(List.of(ACTUAL, THIEVES, RUNG), selected(Call.parse(List.of("deep"))));
  }

  @Test
  void aNameSelectsFromAllTestsAndNarrowsAProfile() {
    assertEquals(List.of(RUNG), selected(Call.parse(List.of("-t", "Ladder"))));
    assertEquals(List.of(), selected(Call.parse(List.of("quick", "-t", "Ladder"))));
    assertEquals(List.of(THIEVES), selected(Call.parse(List.of("quick", "-t", "Thieves"))));
  }

  @Test
  void unknownArgumentsAreRefused() {
    for (List<String> arguments :
        List.of(List.<String>of(), List.of("fast"), List.of("quick", "x"), List.of("-t"))) {
      assertThrows(IllegalArgumentException.class, () -> Call.parse(arguments));
    }
  }

  private static List<LitmusTest> selected(Call call) {
    return List.of(ACTUAL, THIEVES, RUNG, PROBE).stream().filter(call::selects).toList();
  }
}
