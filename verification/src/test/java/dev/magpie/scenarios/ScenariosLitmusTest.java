package dev.magpie.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every scenario of the queue, exhaustively, under RC11, the deep ones in the deep profile; the
 * tables say how many executions each has.
 */
@Tag("battery")
class ScenariosLitmusTest {
  private static final String QUICK = "scenarios.csv";
  private static final String DEEP = "scenarios-deep.csv";

  @Test
  void everyScenarioIsInATable() throws IOException {
    assertListed(Scenarios.quick(), QUICK);
    assertListed(Scenarios.deep(), DEEP);
  }

  private static void assertListed(List<Class<? extends Scenario>> scenarios, String table)
      throws IOException {
    assertFalse(scenarios.isEmpty(), table);
    try (BufferedReader rows =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ScenariosLitmusTest.class.getResourceAsStream(table)),
                StandardCharsets.UTF_8))) {
      assertEquals(
          new TreeSet<>(scenarios.stream().map(Class::getName).toList()),
          new TreeSet<>(rows.lines().skip(1).map(row -> name(row.split(",", 2)[0])).toList()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = QUICK, numLinesToSkip = 1)
  void noExecutionIsWrong(String scenario, long executions) throws ClassNotFoundException {
    Exploration exploration = Explorer.explore(Class.forName(name(scenario)));
    assertEquals(new Verdict.Pass(executions), exploration.verdict(), exploration::report);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = DEEP, numLinesToSkip = 1)
  @EnabledIfSystemProperty(named = "magpie.profile", matches = "deep")
  void noExecutionOfADeepOneIsWrong(String scenario, long executions)
      throws ClassNotFoundException {
    noExecutionIsWrong(scenario, executions);
  }

  private static String name(String row) {
    return ScenariosLitmusTest.class.getPackageName() + "." + row;
  }
}
