package dev.magpie.linearizability;

import org.junit.jupiter.api.Test;

/**
 * The idle word: no task is left while both workers sleep. Lincheck's {@code park} returns at once;
 * a worker who is not told spins for ever, which Lincheck reports.
 */
final class IdleWordLincheckTest {

  @Test
  void bothTasksAreRunThoughTheyWaitForEachOther() {
    Scenarios scenarios =
        new Scenarios(IdleWordUnderTest.class).add("submit", "worker1", "worker2");
    Budget.modelChecking(scenarios).invocationsPerIteration(3_000).check(IdleWordUnderTest.class);
  }
}
