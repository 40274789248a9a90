package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Problem;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.explorer.rewrite.Mutation;
import dev.magpie.proofs.Kind;
import dev.magpie.proofs.Mode;
import dev.magpie.proofs.Site;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which of several findings a ruling is made of. */
final class EvidenceTest {
  private final Trial trial = new Trial(List.of(), Map.of());

  private Ruling ruling(boolean relianceWillDo, Class<?>... scenarios) {
    List<Baseline> baselines =
        Stream.of(scenarios).map(type -> Baseline.of(type.asSubclass(Scenario.class))).toList();
    return trial.explore(baselines, Mutation.NONE, options -> options, relianceWillDo);
  }

  private void assertKilled(Class<?> scenario, Problem problem, Ruling ruling) {
    Ruling.Killed killed = assertInstanceOf(Ruling.Killed.class, ruling, ruling::toString);
    assertEquals(scenario.getName(), killed.scenario());
    assertEquals(problem, killed.witness().problem());
  }

  @Test
  void anotherFailureIsBetterEvidenceThanReliance() {
    assertKilled(Races.class, Problem.RACE, ruling(false, Relies.class, Races.class));
    assertKilled(Relies.class, Problem.RELIANCE, ruling(true, Relies.class, Races.class));
  }

  @Test
  void anotherFailureOfTheSameScenarioIsBetterEvidenceToo() {
    assertKilled(ReliesAndThrows.class, Problem.EXCEPTION, ruling(false, ReliesAndThrows.class));
  }

  @Test
  void ofSeveralThatRelyTheFirstIsNamed() {
    assertKilled(Relies.class, Problem.RELIANCE, ruling(false, Relies.class, ReliesToo.class));
  }

  @Test
  void relianceIsBetterThanTheUnknown() {
    assertKilled(Relies.class, Problem.RELIANCE, ruling(false, Relies.class, Waits.class));
    assertKilled(Relies.class, Problem.RELIANCE, ruling(false, Waits.class, Relies.class));
  }

  @Test
  void theUnknownIsNotForgotten() {
    Ruling ruling = ruling(false, Waits.class, WaitsToo.class, Passes.class);
    Ruling.Unknown unknown = assertInstanceOf(Ruling.Unknown.class, ruling, ruling::toString);
    assertEquals(Waits.class.getName(), unknown.scenario());
    assertEquals(new Ruling.Survived(1), ruling(false, Passes.class));
  }

  @Test
  void onlyWhatAnX86RunsOtherwiseIsExploredAsThere() {
    assertEquals(SeenBy.TSO, seenBy(Strength.VOLATILE));
    assertEquals(SeenBy.RC11, seenBy(Strength.RELEASE));
  }

  /** Of a weaker store, where a scenario fails anyway. */
  private static SeenBy seenBy(Strength from) {
    Site site = new Site("queue.A", "b", "()V", 0, 1, "set", Kind.STORE, Mode.VOLATILE);
    var place = new dev.magpie.explorer.rewrite.Site("queue.A", "b", "()V", "", 1, 0, "set");
    Baseline baseline = new Baseline(Throws.class, Explorer.explore(Throws.class), Set.of(place));
    Mutant mutant = new Mutant(site, List.of(), from, Strength.OPAQUE, true);
    return new Trial(List.of(baseline), Map.of()).tried(mutant).seenBy();
  }

  static final class Throws implements Scenario {
    @Override
    public void define(Setup setup) {
      setup.actor(
          "one",
          () -> {
            throw new IllegalStateException("always");
          });
    }
  }

  /** Writes a variable once another thread says that it has read it. */
  static class Relies implements Scenario {
    private final AtomicInteger done = new AtomicInteger();
    private int data;

    @Override
    public void define(Setup setup) {
      setup.actor("reader", this::read);
      setup.actor("writer", this::write);
    }

    private void read() {
      use(data);
      done.setOpaque(1);
    }

    void use(int value) {
      // Any value will do.
    }

    private void write() {
      if (done.getOpaque() == 1) {
        data = 1;
      }
    }
  }

  static final class ReliesToo extends Relies {}

  /** In other executions, it throws. */
  static final class ReliesAndThrows extends Relies {
    private final AtomicInteger late = new AtomicInteger();

    @Override
    public void define(Setup setup) {
      super.define(setup);
      setup.actor("late", () -> late.setOpaque(1));
      setup.actor("thrower", this::look);
    }

    private void look() {
      if (late.getOpaque() == 1) {
        throw new IllegalStateException("it came");
      }
    }
  }

  static final class Races implements Scenario {
    private int data;

    @Override
    public void define(Setup setup) {
      setup.actor("one", () -> data = 1);
      setup.actor("two", () -> data = 2);
    }
  }

  static final class Passes implements Scenario {
    private final AtomicInteger data = new AtomicInteger();

    @Override
    public void define(Setup setup) {
      setup.actor("one", () -> data.setOpaque(1));
    }
  }

  /** Waits for a monitor, which the explorer does not follow. */
  static class Waits implements Scenario {
    private final AtomicInteger data = new AtomicInteger();

    @Override
    public void define(Setup setup) {
      setup.actor("one", this::await);
    }

    private synchronized void await() {
      try {
        while (data.getOpaque() == 0) {
          wait();
        }
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  static final class WaitsToo extends Waits {}
}
