package dev.magpie.linearizability;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stealing into a ring that is itself being stolen from. */
final class ChainedStealLincheckTest {

  @ParameterizedTest
  @ValueSource(
      classes = {ChainedRings.Of2.class, ChainedRings.Of4.class, ChainedRings.Of4WithRoom.class})
  void aThiefFillsOnlySlotsThatNobodyCopiesOutOf(Class<?> rings) {
    Budget.modelChecking(scenarios(rings)).checkObstructionFreedom(true).check(rings);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {ChainedRings.Of2.class, ChainedRings.Of4.class, ChainedRings.Of4WithRoom.class})
  void aThiefDoesSoOnThisMachine(Class<?> rings) {
    Budget.stress(scenarios(rings)).check(rings);
  }

  private static Scenarios scenarios(Class<?> rings) {
    return new Scenarios(rings)
        // the middle steals into the slots that the thief is still copying out of
        .add("ownerPop", "middleStealInto", "thiefStealInto")
        // the middle has popped all that the thief has not claimed
        .add("ownerTryPush", "middlePop middleStealInto middlePop", "thiefStealInto")
        .addRandom(Budget.SCENARIOS, 3, "owner", "middle", "thief");
  }
}
