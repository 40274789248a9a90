package dev.magpie.bench.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.magpie.explorer.model.Model;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured is the deque whose numbers of executions are published. */
final class RunnerTest {

  @ParameterizedTest(name = "{0}, {1} thieves, {2}: {3}")
  @CsvSource({
    "DIRECT, 1, rc11, 65",
    "DIRECT, 1, sc, 59",
    "DIRECT, 2, rc11, 3639",
    "DIRECT, 2, sc, 3065",
    "BYTECODE, 1, rc11, 65",
    "BYTECODE, 1, sc, 59",
    "BYTECODE, 2, rc11, 3639",
    "BYTECODE, 2, sc, 3065"
  })
  void theDequeHasThePublishedExecutions(
      Runner runner, int thieves, String model, long executions) {
    assertEquals(executions, search(runner, thieves, model, 1).executions());
  }

  @ParameterizedTest
  @EnumSource
  void twoThreadsFindAsMany(Runner runner) {
    assertEquals(65, search(runner, 1, "rc11", 2).executions());
  }

  @ParameterizedTest
  @CsvSource({"'2 thieves, +1 -1 +1'", "'5 thieves, +5 -3 +2'"})
  void aSizeWithoutAScenarioIsRefused(String deque) {
    DequeSize size = DequeSize.parse(deque);
    assertThrows(
        IllegalArgumentException.class, () -> Runner.BYTECODE.program(size, Model.RC11), deque);
  }

  private static Repeated search(Runner runner, int thieves, String model, int threads) {
    DequeSize deque = DequeSize.published(thieves);
    return new Repeated(new Workload(Measure.SPEED, runner, deque, Model.named(model), threads));
  }
}
