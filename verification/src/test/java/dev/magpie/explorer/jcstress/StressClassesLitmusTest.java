package dev.magpie.explorer.jcstress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Verdict;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The litmus classes of the shipped classes, exhaustively, under RC11: all of them, and again with
 * spurious failures and wake-ups those that have few enough executions then.
 */
@Tag("battery")
class StressClassesLitmusTest {
  private static void assertPasses(String row, long executions, UnaryOperator<Options> change)
      throws IOException {
    String name = Tables.PACKAGE + row;
    UnaryOperator<Options> allowances = Allowance.of(name);
    Exploration exploration =
        Explorer.explore(
            StressClasses.load(name), options -> change.apply(allowances.apply(options)));
    assertEquals(new Verdict.Pass(executions), exploration.verdict(), exploration::report);
  }

  @Test
  void everyLitmusClassIsInTheTable() throws IOException, URISyntaxException {
    SortedSet<String> compiled = StressClasses.compiled();
    assertFalse(compiled.isEmpty(), "no litmus class is on the class path");
    assertEquals(compiled, StressClasses.listed());
    assertEquals(compiled, new TreeSet<>(Tables.names("executions.csv")));
  }

  @Test
  void everyAllowanceIsOfALitmusClass() throws IOException {
    for (String name : Tables.names("allowances.csv")) {
      assertTrue(StressClasses.listed().contains(name), name);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "executions.csv", numLinesToSkip = 1)
  void noExecutionIsWrong(String name, long executions) throws IOException {
    assertPasses(name, executions, UnaryOperator.identity());
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "executions-spurious.csv", numLinesToSkip = 1)
  void noExecutionWithSpuriousFailuresIsWrong(String name, long executions) throws IOException {
    assertPasses(
        name,
        executions,
        options ->
            options.withAllowed(options.allowed().withSpuriousFailures().withSpuriousWakeups()));
  }
}
