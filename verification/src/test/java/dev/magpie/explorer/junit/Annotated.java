package dev.magpie.explorer.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.explorer.Exploration;
import dev.magpie.stress.ladder.LadderPublish;
import dev.magpie.stress.probe.DekkerWithoutFence;
import dev.magpie.stress.ring.RingPublish;

/** Methods that pass and methods that fail; {@link ExploreTestTest} runs them. */
final class Annotated {
  @ExploreTest(
      value = RingPublish.Actual.class,
      model = {"rc11", "tso", "sc"})
  void passes(Exploration exploration) {
    assertEquals("sc", exploration.options().model().name());
  }

  @ExploreTest(RingPublish.Actual.class)
  void passesAndItsBodyFails() {
    throw new AssertionError("the body has run");
  }

  @ExploreTest(DekkerWithoutFence.Probe.class)
  void fails(Exploration exploration) {
    throw new AssertionError("the body has run with " + exploration);
  }

  @ExploreTest(value = RingPublish.Actual.class, executions = 1)
  void isUnknown() {}

  @ExploreTest(
      value = DekkerWithoutFence.Probe.class,
      model = {"sc", "rc11"})
  void failsUnderItsSecondModel() {}

  @ExploreTest(value = RingPublish.Actual.class, model = "power")
  void asksForNoModel() {}

  @ExploreTest(String.class)
  void asksForNoTarget() {}

  @ExploreTest(
      value = LadderPublish.Opaque.class,
      races = @MayRace(field = "Opaque.slot", reason = "the rung shows what a race does"))
  void racesAsItMay() {}

  @ExploreTest(value = LadderPublish.Opaque.class)
  void races() {}
}
