package dev.magpie.linearizability;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The deque, with its owner and two thieves. */
final class DequeLincheckTest {

  @ParameterizedTest
  @ValueSource(classes = {DequeWithThieves.Lifo3.class, DequeWithThieves.Fifo4.class})
  void ownerAndThievesDoWhatTheSpecificationAllowsAndNeverWait(Class<?> deque) {
    Budget.modelChecking(scenarios(deque)).checkObstructionFreedom(true).check(deque);
  }

  private static Scenarios scenarios(Class<?> deque) {
    return new Scenarios(deque)
        // all compete for the last tasks
        .add("ownerPop ownerPop", "thief1Steal", "thief2Steal")
        // a batch is taken while the array shrinks and grows
        .add("ownerPop ownerPop ownerPush ownerPushAll ownerPop", "thief1StealInto thief1Pop")
        // a thief counts, and what it has read first is old by the time it reads on
        .add("ownerPush ownerPop ownerPush ownerPop", "thief1Count thief1Count", "thief2Steal")
        .addRandom(Budget.SCENARIOS, 3, "owner", "thief1", "thief2");
  }
}
