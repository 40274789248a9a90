package dev.magpie.linearizability;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ring, with its owner and two thieves. */
final class RingLincheckTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        RingWithThieves.Empty2.class,
        RingWithThieves.Full2.class,
        RingWithThieves.Filled4.class,
        RingWithThieves.Full4.class
      })
  void ownerAndThievesDoWhatTheSpecificationAllowsAndNeverWait(Class<?> ring) {
    Budget.modelChecking(scenarios(ring)).checkObstructionFreedom(true).check(ring);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        RingWithThieves.Empty2.class,
        RingWithThieves.Full2.class,
        RingWithThieves.Filled4.class,
        RingWithThieves.Full4.class
      })
  void ownerAndThievesDoSoOnThisMachine(Class<?> ring) {
    Budget.stress(scenarios(ring)).check(ring);
  }

  private static Scenarios scenarios(Class<?> ring) {
    return new Scenarios(ring)
        // two thieves overlap, and the owner pushes into what is full meanwhile
        .add("ownerPush ownerPush", "thief1Steal", "thief2StealInto")
        // the owner pops while a thief is at work, which moves both halves of the head
        .add("ownerPop ownerPop", "thief1StealInto", "thief2Steal")
        // a thief reads the head, and the ring goes round until its slots look the same
        .add("ownerPop ownerPush ownerPop ownerPush ownerPop ownerPush", "thief1StealInto")
        // a thief counts, and what it has read first is old by the time it reads on
        .add("ownerPop ownerTryPush ownerPop ownerTryPush", "thief1Count thief1Count")
        .addRandom(Budget.SCENARIOS, 3, "owner", "thief1", "thief2");
  }
}
