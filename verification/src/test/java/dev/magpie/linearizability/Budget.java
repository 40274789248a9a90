package dev.magpie.linearizability;

import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Options;
import org.jetbrains.lincheck.datastructures.StressOptions;

/** How much Lincheck does: little by default, so that it is run often, and more in {@code deep}. */
final class Budget {

  private static final boolean DEEP = "deep".equals(System.getProperty("magpie.profile"));

  /** How many random scenarios there are, beside those that are given. */
  static final int SCENARIOS = DEEP ? 100 : 0;

  /** How often a plain stress test repeats. */
  static final int ROUNDS = DEEP ? 1_000_000 : 50_000;

  private static final int CHECKED_INVOCATIONS = DEEP ? 5_000 : 120;
  private static final int STRESSED_INVOCATIONS = DEEP ? 20_000 : 250;

  /** Lincheck's default bound of 50 takes a longer loop for one that hangs. */
  private static final int LOOP_BOUND = 300;

  static ModelCheckingOptions modelChecking(Scenarios scenarios) {
    return with(
        scenarios,
        new ModelCheckingOptions()
            .loopBound(LOOP_BOUND)
            .invocationsPerIteration(CHECKED_INVOCATIONS));
  }

  static StressOptions stress(Scenarios scenarios) {
    return with(scenarios, new StressOptions().invocationsPerIteration(STRESSED_INVOCATIONS));
  }

  private static <O extends Options<O, ?>> O with(Scenarios scenarios, O options) {
    for (ExecutionScenario scenario : scenarios.list()) {
      options.addCustomScenario(scenario);
    }
    return options.iterations(0).verifier(StepVerifier.class).minimizeFailedScenario(false);
  }

  private Budget() {}
}
