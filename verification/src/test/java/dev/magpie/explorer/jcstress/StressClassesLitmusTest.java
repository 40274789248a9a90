package dev.magpie.explorer.jcstress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Verdict;
import dev.magpie.explorer.search.Limits;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The litmus classes of the shipped classes, exhaustively, under RC11: all of them, and again with
 * spurious failures and wake-ups those that have few enough executions then.
 */
class StressClassesLitmusTest {
  /** Its owner makes 256 rounds, and so too many executions to see them all: not a pass. */
  private static final String RING_WIDTH = Tables.PACKAGE + "ring.RingWidth$Actual";

  private static final int EXECUTIONS_OF_RING_WIDTH = 50;

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
    SortedSet<String> explored = new TreeSet<>(Tables.names("executions.csv"));
    explored.add(RING_WIDTH);
    assertEquals(compiled, explored);
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

  @Test
  void nothingIsWrongInTheFirstExecutionsOfRingWidth() throws IOException {
    UnaryOperator<Options> allowances = Allowance.of(RING_WIDTH);
    Exploration exploration =
        Explorer.explore(StressClasses.load(RING_WIDTH), options -> few(allowances.apply(options)));
    assertInstanceOf(Verdict.Unknown.class, exploration.verdict(), exploration::report);
  }

  private static Options few(Options options) {
    Limits limits = options.limits();
    return options.withLimits(new Limits(limits.events(), EXECUTIONS_OF_RING_WIDTH, limits.time()));
  }
}
