package dev.magpie.linearizability;

import org.junit.jupiter.api.Test;

/** The buffer, with its owner and two thieves. */
final class BufferLincheckTest {

  @Test
  void ownerAndThievesDoWhatTheSpecificationAllowsAndNeverWait() {
    check(
        BufferUnderTest.Filled4.class,
        new Scenarios(BufferUnderTest.Filled4.class)
            // two thieves copy the same tasks, and the owner pushes into what is full meanwhile
            .add("ownerPush ownerPush", "thiefSteal", "thiefStealInto")
            // the owner pops, and clears slots that thieves are copying
            .add("ownerPop ownerPop", "thiefStealInto", "thiefStealInto")
            // a thief counts, and what it has read first is old by the time it reads on
            .add("ownerPop ownerTryPush ownerPop ownerTryPush", "thiefCount thiefCount")
            .addRandom(Budget.SCENARIOS, 3, "owner", "thief", "thief"));
  }

  @Test
  void aThiefIsNotFooledWhenTheBufferGoesRound() {
    check(
        BufferUnderTest.Full2.class,
        new Scenarios(BufferUnderTest.Full2.class)
            // a thief reads the head, and the buffer goes round until its slots look the same
            .add("ownerPop ownerPush ownerPop ownerPush ownerPop ownerPush", "thiefStealInto"));
  }

  private static void check(Class<?> buffer, Scenarios scenarios) {
    Budget.modelChecking(scenarios).checkObstructionFreedom(true).check(buffer);
  }
}
