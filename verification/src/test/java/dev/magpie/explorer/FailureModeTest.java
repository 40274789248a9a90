package dev.magpie.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.rewrite.Access;
import dev.magpie.explorer.rewrite.Mutation;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mode of a compare-and-set that fails, which other languages let one choose. */
final class FailureModeTest {
  /** A message is read where the compare-and-set fails, or where it succeeds. */
  static class Passing implements Scenario {
    private final AtomicInteger word = new AtomicInteger();
    private final int expected;
    private int message;
    private int seen = 1;

    Passing(int expected) {
      this.expected = expected;
    }

    @Override
    public void define(Setup setup) {
      setup.actor(
          "sender",
          () -> {
            message = 1;
            word.setRelease(1);
          });
      setup.actor(
          "receiver",
          () -> {
            int found = word.compareAndExchangeAcquire(expected, 2);
            if (found == 1) {
              seen = message;
            }
          });
      setup.outcome(() -> seen);
    }
  }

  static final class OnFailure extends Passing {
    OnFailure() {
      super(5);
    }
  }

  static final class OnSuccess extends Passing {
    OnSuccess() {
      super(1);
    }
  }

  /** The receiver reads 1, so that only without reason its compare-and-set can fail. */
  static final class WithoutReason implements Scenario {
    private final AtomicInteger word = new AtomicInteger();
    private int message;
    private int seen = 1;

    @Override
    public void define(Setup setup) {
      setup.actor(
          "sender",
          () -> {
            message = 1;
            word.setRelease(1);
          });
      setup.actor(
          "receiver",
          () -> {
            if (word.getOpaque() == 1 && !word.weakCompareAndSetAcquire(1, 2)) {
              seen = message;
            }
          });
      setup.outcome(() -> seen);
    }
  }

  private static Verdict verdict(Class<? extends Scenario> scenario, Mode failure) {
    Mutation mutation = (site, access) -> isTried(access) ? access.withFailure(failure) : access;
    return Explorer.explore(
            scenario,
            options ->
                options
                    .withMutation(mutation)
                    .withAllowed(options.allowed().withSpuriousFailures()))
        .verdict();
  }

  private static boolean isTried(Access access) {
    return access.operation() == Access.Operation.COMPARE_AND_EXCHANGE
        || access.operation() == Access.Operation.COMPARE_AND_SET;
  }

  @ParameterizedTest
  @ValueSource(classes = {OnFailure.class, WithoutReason.class})
  void aFailureAcquiresByItsOwnMode(Class<? extends Scenario> scenario) {
    assertInstanceOf(Verdict.Pass.class, verdict(scenario, Mode.ACQUIRE));
    Verdict.Fail fail = assertInstanceOf(Verdict.Fail.class, verdict(scenario, Mode.OPAQUE));
    assertEquals(Problem.RACE, fail.witnesses().get(0).problem());
  }

  @Test
  void aSuccessHasTheModeOfTheAccess() {
    assertEquals(verdict(OnSuccess.class, Mode.ACQUIRE), verdict(OnSuccess.class, Mode.OPAQUE));
    assertInstanceOf(Verdict.Pass.class, verdict(OnSuccess.class, Mode.OPAQUE));
  }
}
