package dev.magpie.linearizability;

import org.junit.jupiter.api.Test;

/**
 * Event, in scenarios in which every wait must end. Lincheck's {@code park} returns at once, so
 * that a waiter who is never told spins, which Lincheck reports, but one who is told and not
 * unparked returns all the same.
 */
final class EventLincheckTest {

  @Test
  void everyWaiterIsToldOnceAndATokenIsKept() {
    Budget.modelChecking(scenarios()).check(EventUnderTest.class);
  }

  @Test
  void everyWaiterIsToldOnThisMachine() {
    Budget.stress(scenarios()).check(EventUnderTest.class);
  }

  @Test
  void notifiersAndShutdownNeverWait() {
    Scenarios scenarios =
        new Scenarios(EventUnderTest.class)
            .add("notifyOne await notifyOne", "notifyOne", "shutdown notifyOne")
            .add("notifyOne notifyOne", "notifyOne", "notifyOne");
    Budget.modelChecking(scenarios).checkObstructionFreedom(true).check(EventUnderTest.class);
  }

  private static Scenarios scenarios() {
    return new Scenarios(EventUnderTest.class)
        .add("await", "await", "notifyOne shutdown")
        .add("await", "await", "shutdown")
        .add("await await", "notifyOne", "shutdown")
        .add("await notifyOne", "await notifyOne", "notifyOne")
        .add("notifyOne await", "notifyOne await", "shutdown")
        .add("await", "notifyOne notifyOne", "shutdown notifyOne");
  }
}
