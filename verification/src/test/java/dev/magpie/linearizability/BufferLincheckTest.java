package dev.magpie.linearizability;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The buffer, with its owner and two thieves. */
final class BufferLincheckTest {

  @ParameterizedTest
  @ValueSource(classes = {BufferUnderTest.Full2.class, BufferUnderTest.Filled4.class})
  void ownerAndThievesDoWhatTheSpecificationAllowsAndNeverWait(Class<?> buffer) {
    Budget.modelChecking(scenarios(buffer)).checkObstructionFreedom(true).check(buffer);
  }

  private static Scenarios scenarios(Class<?> buffer) {
    return new Scenarios(buffer)
        // two thieves copy the same tasks, and the owner pushes into what is full meanwhile
        .add("ownerPush ownerPush", "thiefSteal", "thiefStealInto")
        // the owner pops, and clears slots that thieves are copying
        .add("ownerPop ownerPop", "thiefStealInto", "thiefStealInto")
        // a thief reads the head, and the buffer goes round until its slots look the same
        .add("ownerPop ownerPush ownerPop ownerPush ownerPop ownerPush", "thiefStealInto")
        // a thief counts, and what it has read first is old by the time it reads on
        .add("ownerPop ownerTryPush ownerPop ownerTryPush", "thiefCount thiefCount")
        .addRandom(Budget.SCENARIOS, 3, "owner", "thief", "thief");
  }
}
