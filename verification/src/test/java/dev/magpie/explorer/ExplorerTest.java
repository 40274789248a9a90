package dev.magpie.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.search.Limits;
import dev.magpie.stress.ladder.LadderPublish;
import dev.magpie.stress.probe.DekkerWithoutFence;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExplorerTest {
  private static Set<Problem> problems(Exploration exploration) {
    if (exploration.verdict() instanceof Verdict.Fail fail) {
      return fail.witnesses().stream().map(Witness::problem).collect(Collectors.toSet());
    }
    return EnumSet.noneOf(Problem.class);
  }

  private static Exploration explore(Class<?> target, Model model) {
    return Explorer.explore(target, options -> options.withModel(model));
  }

  private static void assertPass(Exploration exploration) {
    assertInstanceOf(Verdict.Pass.class, exploration.verdict(), exploration::report);
  }

  private static void assertProblem(Problem problem, Exploration exploration) {
    assertTrue(problems(exploration).contains(problem), exploration::report);
  }

  @Test
  void aLockThatOrdersItsFlagsExcludes() {
    assertPass(explore(Peterson.Volatile.class, Model.RC11));
  }

  @Test
  void aLockThatDoesNotIsSeenToFail() {
    assertProblem(Problem.PROPERTY, explore(Peterson.ReleaseAcquire.class, Model.RC11));
    assertPass(explore(Peterson.ReleaseAcquire.class, Model.SC));
  }

  @Test
  void aMissingReleaseIsARaceAndNoneUnderSequentialConsistency() {
    assertPass(explore(TinyRing.Release.class, Model.RC11));
    assertProblem(Problem.RACE, explore(TinyRing.MissingRelease.class, Model.RC11));
    assertPass(explore(TinyRing.MissingRelease.class, Model.SC));
  }

  @Test
  void plainReadAsOpaqueShowsTheOutcomeInsteadOfTheRace() {
    Exploration exploration =
        Explorer.explore(TinyRing.MissingRelease.class, options -> options.withPlain(Plain.OPAQUE));
    assertFalse(problems(exploration).contains(Problem.RACE), exploration::report);
    assertProblem(Problem.PROPERTY, exploration);
    assertEquals(List.of("0", "7"), exploration.outcomes().stream().map(Outcome::state).toList());
  }

  @Test
  void aWorkerMayWaitUnlessATaskIsStranded() {
    Exploration idle = explore(IdleWorker.Volatile.class, Model.RC11);
    assertPass(idle);
    Exploration stranded = explore(IdleWorker.Release.class, Model.RC11);
    assertEquals(Set.of(Problem.PROPERTY), problems(stranded), stranded::report);
  }

  @Test
  void aForbiddenOutcomeThatCanHappenFails() {
    Exploration exploration = Explorer.explore(DekkerWithoutFence.Probe.class);
    assertEquals(Set.of(Problem.FORBIDDEN_OUTCOME), problems(exploration), exploration::report);
    assertEquals(4, exploration.complete());
    assertPass(explore(DekkerWithoutFence.Probe.class, Model.SC));
  }

  @Test
  void anInterestingOutcomeThatCannotHappenIsListed() {
    assertEquals(
        List.of("1, 0  tail seen, slot missing: not on x86"),
        explore(LadderPublish.Opaque.class, Model.TSO).missing());
  }

  @Test
  void aRaceThatIsAllowedShowsItsOutcomes() {
    Exploration exploration =
        Explorer.explore(
            LadderPublish.Opaque.class,
            options ->
                options.withAllowed(
                    options.allowed().withRace("LadderPublish$Opaque.slot", "the rung shows it")));
    assertPass(exploration);
    assertEquals(4, exploration.outcomes().size(), exploration::report);
    assertTrue(exploration.report().contains("may race: LadderPublish$Opaque.slot, the rung"));
  }

  @Test
  void aLimitIsUnknownAndNeverAPass() {
    Limits one = new Limits(100, 1, Duration.ofMinutes(1));
    Exploration exploration =
        Explorer.explore(Peterson.Volatile.class, options -> options.withLimits(one));
    Verdict.Unknown unknown =
        assertInstanceOf(Verdict.Unknown.class, exploration.verdict(), exploration::report);
    assertEquals("stopped after 1 executions", unknown.limit());
  }

  @Test
  void aClassThatIsNoTargetIsRefused() {
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> Explorer.explore(String.class))
                .getMessage());
    assertTrue(message.startsWith("java.lang.String is neither a jcstress test"), message);
  }

  @Test
  void aWitnessIsReplayed() {
    Exploration exploration = Explorer.explore(DekkerWithoutFence.Probe.class);
    Verdict.Fail fail = assertInstanceOf(Verdict.Fail.class, exploration.verdict());
    Witness witness = fail.witnesses().get(0);
    assertEquals(
        witness.trace()
            + "outcome 0, 0  FORBIDDEN  neither saw the other: allowed here, and seen\n",
        Explorer.replay(
            DekkerWithoutFence.Probe.class, UnaryOperator.identity(), witness.execution()));
  }

  @Test
  void aBrokenPropertyIsReplayed() {
    Exploration exploration = explore(IdleWorker.Release.class, Model.RC11);
    Verdict.Fail fail = assertInstanceOf(Verdict.Fail.class, exploration.verdict());
    String replay =
        Explorer.replay(
            IdleWorker.Release.class,
            UnaryOperator.identity(),
            fail.witnesses().get(0).execution());
    assertTrue(replay.contains("property broken: java.lang.AssertionError: a task is"), replay);
  }

  /** What one thread throws depends on what it reads. */
  static final class Thrower implements Scenario {
    private final AtomicInteger ready = new AtomicInteger();

    @Override
    public void define(Setup setup) {
      setup.actor("sender", () -> ready.setOpaque(1));
      setup.actor("receiver", this::receive);
    }

    private void receive() {
      if (ready.getOpaque() == 1) {
        throw new IllegalStateException("it came");
      }
    }
  }

  @Test
  void anUncaughtExceptionIsReplayedWithItsPlace() {
    Exploration exploration = explore(Thrower.class, Model.RC11);
    Verdict.Fail fail = assertInstanceOf(Verdict.Fail.class, exploration.verdict());
    Witness witness = fail.witnesses().get(0);
    String replay = Explorer.replay(Thrower.class, UnaryOperator.identity(), witness.execution());
    assertEquals(
        witness.trace()
            + "uncaught exception: receiver threw java.lang.IllegalStateException: it came at "
            + Thrower.class.getName()
            + ".receive(ExplorerTest.java)\n",
        replay.replaceAll("java:\\d+\\)\n$", "java)\n"));
  }

  @Test
  void anExecutionThatIsGoodIsReplayedAsSuch() {
    String replay = Explorer.replay(Thrower.class, UnaryOperator.identity(), "a1b-1");
    assertTrue(replay.endsWith("replay a1b-1\nno property is broken\n"), replay);
  }
}
