package dev.magpie.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario of the queue, exhaustively, under RC11; the deep ones in the deep profile. */
@Tag("battery")
class ScenariosLitmusTest {
  private static final int QUICK = 87;
  private static final int DEEP = 7;

  static List<Class<? extends Scenario>> scenarios() {
    List<Class<? extends Scenario>> scenarios = new ArrayList<>(Scenarios.quick());
    if ("deep".equals(System.getProperty("magpie.profile"))) {
      scenarios.addAll(Scenarios.deep());
    }
    return scenarios;
  }

  @Test
  void everyScenarioIsFound() {
    assertEquals(QUICK, Scenarios.quick().size(), () -> Scenarios.quick().toString());
    assertEquals(DEEP, Scenarios.deep().size(), () -> Scenarios.deep().toString());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void noExecutionIsWrong(Class<? extends Scenario> scenario) {
    Exploration exploration = Explorer.explore(scenario);
    assertInstanceOf(Verdict.Pass.class, exploration.verdict(), exploration::report);
  }
}
