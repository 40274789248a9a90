package dev.magpie.linearizability;

import org.junit.jupiter.api.Test;

/**
 * The work queue, in scenarios in which every wait must end. Lincheck's {@code park} returns at
 * once: who is never told spins, which Lincheck reports, but who is told and not unparked returns
 * all the same.
 */
final class WorkQueueLincheckTest {

  @Test
  void tasksComeOutOnceAndInOrderAndTheEndIsTheEnd() {
    Budget.modelChecking(scenarios()).check(WorkQueueUnderTest.class);
  }

  @Test
  void theyDoSoOnThisMachine() {
    Budget.stress(scenarios()).check(WorkQueueUnderTest.class);
  }

  @Test
  void whoDoesNotWaitNeverHasTo() {
    Scenarios scenarios =
        new Scenarios(WorkQueueUnderTest.class)
            .add("submit close", "submit tryReceive", "tryReceive");
    Budget.modelChecking(scenarios).checkObstructionFreedom(true).check(WorkQueueUnderTest.class);
  }

  private static Scenarios scenarios() {
    return new Scenarios(WorkQueueUnderTest.class)
        .add("submit close", "receive receive")
        .add("submit", "close", "receiveInTime");
  }
}
