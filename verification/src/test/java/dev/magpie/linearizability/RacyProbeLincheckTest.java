package dev.magpie.linearizability;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Supplier;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.junit.jupiter.api.Test;

/**
 * A class that is wrong, which Lincheck must report: if it does not, it does not see what it runs,
 * and no other test here means anything.
 */
final class RacyProbeLincheckTest {

  /** A counter that loses updates. */
  public static final class Counter implements Supplier<Integer> {
    private int count;

    @Override
    public Integer get() {
      return 0;
    }

    public Incremented increment() {
      count++;
      return new Incremented();
    }

    public Read drain() {
      return new Read(count);
    }
  }

  record Incremented() implements Step<Integer> {
    @Override
    public List<Outcome<Integer>> from(Integer state) {
      return Step.done(state + 1);
    }
  }

  record Read(int count) implements Step<Integer> {
    @Override
    public List<Outcome<Integer>> from(Integer state) {
      return Step.doneIf(count == state, state);
    }
  }

  private static final Scenarios SCENARIOS =
      new Scenarios(Counter.class).add("increment increment", "increment increment");

  @Test
  void modelCheckingReportsALostUpdate() {
    assertThrows(
        LincheckAssertionError.class, () -> Budget.modelChecking(SCENARIOS).check(Counter.class));
  }

  @Test
  void stressReportsALostUpdate() {
    assertThrows(
        LincheckAssertionError.class,
        () -> Budget.stress(SCENARIOS).invocationsPerIteration(1_000_000).check(Counter.class));
  }
}
