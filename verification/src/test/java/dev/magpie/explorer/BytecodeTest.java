package dev.magpie.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Java in which a detail of the bytecode, or of the JDK, decides what can happen. */
final class BytecodeTest {
  private static Set<Problem> problems(Class<?> target) {
    Exploration exploration = Explorer.explore(target);
    Verdict.Fail fail =
        assertInstanceOf(Verdict.Fail.class, exploration.verdict(), exploration::report);
    return fail.witnesses().stream().map(Witness::problem).collect(Collectors.toSet());
  }

  private static List<String> outcomes(Class<?> target, int threads) {
    Exploration exploration = Explorer.explore(target, options -> options.withThreads(threads));
    return exploration.outcomes().stream().map(o -> o.state() + " x" + o.executions()).toList();
  }

  private static void assertPasses(Class<?> target, String... outcomes) {
    Exploration exploration = Explorer.explore(target);
    assertInstanceOf(Verdict.Pass.class, exploration.verdict(), exploration::report);
    assertEquals(List.of(outcomes), outcomes(target, 1));
  }

  @Test
  void aThreadThatWaitsForAMonitorLeavesThoseItHas() {
    assertEquals(Set.of(Problem.HANG), problems(BytecodeScenarios.Deadlock.class));
  }

  @Test
  void whatTheJdkDoesWithAnArrayCanRace() {
    assertEquals(Set.of(Problem.RACE), problems(BytecodeScenarios.Filled.class));
    assertEquals(Set.of(Problem.RACE), problems(BytecodeScenarios.Copied.class));
  }

  @Test
  void anArrayThatTheJdkChangesKeepsItsInitialElementsForAnotherWorker() {
    assertEquals(
        outcomes(BytecodeScenarios.Filled.class, 1), outcomes(BytecodeScenarios.Filled.class, 2));
  }

  @Test
  void anObjectIsKnownFromTheFieldWriteOn() {
    assertPasses(BytecodeScenarios.Published.class, "-1 x2", "1 x2");
  }

  @Test
  void anInterruptEndsAWait() {
    assertPasses(BytecodeScenarios.InterruptedAwait.class, "1 x2");
    assertPasses(BytecodeScenarios.InterruptedLock.class, "1 x1");
    assertPasses(BytecodeScenarios.InterruptedSleep.class, "1 x1");
  }

  @Test
  void whatIsNotUnderstoodIsUnknownOnTwoThreads() {
    Exploration exploration =
        Explorer.explore(BytecodeScenarios.NotUnderstood.class, options -> options.withThreads(2));
    assertInstanceOf(Verdict.Unknown.class, exploration.verdict(), exploration::report);
  }

  @Test
  void equalBoxesAreNotTakenForOneObject() {
    Exploration exploration = Explorer.explore(BytecodeScenarios.BoxedSwap.class);
    assertInstanceOf(Verdict.Unknown.class, exploration.verdict(), exploration::report);
    assertPasses(BytecodeScenarios.SmallBoxedSwap.class, "1 x1");
  }

  @Test
  void anObjectMustNotEscapeBeforeItsFinalFieldsAreSet() {
    Exploration exploration = Explorer.explore(BytecodeScenarios.Escape.class);
    assertInstanceOf(Verdict.Unknown.class, exploration.verdict(), exploration::report);
  }
}
