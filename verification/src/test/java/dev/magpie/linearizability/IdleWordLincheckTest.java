package dev.magpie.linearizability;

import org.junit.jupiter.api.Test;

/**
 * The idle word: no task is left while both workers sleep. Lincheck's {@code park} returns at once;
 * a worker who is not told spins for ever, which Lincheck reports.
 */
final class IdleWordLincheckTest {

  @Test
  void twoTasksThatWaitForEachOtherStartTwoWorkers() {
    check(IdleWordUnderTest.Unstarted.class, "submit", "worker1", "worker2");
  }

  @Test
  void aWorkerWhoseStealIsRefusedDoesNotSleepWhileATaskIsThere() {
    check(IdleWordUnderTest.Searching.class, "worker1", "worker2");
  }

  private static void check(Class<?> underTest, String... threads) {
    Budget.modelChecking(new Scenarios(underTest).add(threads)).check(underTest);
  }
}
