package dev.magpie.pool.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.magpie.pool.protocol.IdleWord.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Threads that cannot be started, the shutdown, and the last exit. */
@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class IdleWordEndTest {

  @Test
  void aThreadThatCannotBeStartedGivesTheSignalBack() {
    ScriptedPool pool = new ScriptedPool(2);
    pool.onSpawn = () -> false;

    pool.word.notifyWork();
    assertWord("idle=0, spawned=0, notified, pending", pool);

    pool.word.notifyWork();
    assertEquals(2, pool.spawns);
    assertWord("idle=0, spawned=0, notified, pending", pool);

    pool.onSpawn = () -> true;
    pool.word.notifyWork();
    assertEquals(3, pool.spawns);
    assertEquals(Turn.SEARCH_AND_WAKE, pool.word.awaitWork(false));
    assertEquals(0, pool.lastExits);
  }

  @Test
  void aThreadThatCannotBeStartedToPassOnToGivesTheRoleBack() {
    ScriptedPool pool = ScriptedPool.waking(2, 1);
    pool.onSpawn = () -> false;
    pool.onAnyWork = () -> true;

    pool.word.passOn();

    assertEquals(1, pool.spawns);
    assertWord("idle=0, spawned=1, notified, pending", pool);
    assertEquals(0, pool.lastExits);
  }

  @Test
  void aSignalThatAnotherThreadHasTakenIsNotGivenBack() {
    ScriptedPool pool = ScriptedPool.pending(2, 1);
    pool.onSpawn =
        () -> {
          assertEquals(Turn.SEARCH_AND_WAKE, pool.word.awaitWork(false));
          return false;
        };

    pool.word.notifyWork();

    assertWord("idle=0, spawned=1, waking", pool);
  }

  @Test
  void aNotificationStaysForTheOthersWhenNoThreadCanBeStarted() {
    ScriptedPool pool = ScriptedPool.pending(2, 1);
    pool.onSpawn = () -> false;

    pool.word.notifyWork();

    assertEquals(Turn.SEARCH, pool.word.awaitWork(false));
  }

  @Test
  void aShutdownOfAPoolWithoutThreadsIsTheLastExit() {
    ScriptedPool pool = new ScriptedPool(2);

    pool.word.shutdown();
    assertEquals(1, pool.lastExits);
    pool.word.shutdown();
    assertEquals(1, pool.lastExits);
    assertWord("idle=0, spawned=0, notified, shutdown", pool);
  }

  @Test
  void theLastExitComesAfterTheShutdownAndAllExits() {
    ScriptedPool pool = ScriptedPool.waking(2, 2);

    pool.word.shutdown();
    assertEquals(0, pool.lastExits);
    pool.word.exit();
    assertEquals(0, pool.lastExits);
    pool.word.exit();
    assertEquals(1, pool.lastExits);
    pool.word.shutdown();
    assertEquals(1, pool.lastExits);
    assertWord("idle=0, spawned=0, notified, shutdown", pool);
  }

  @Test
  void threadsMayExitBeforeTheShutdown() {
    ScriptedPool pool = ScriptedPool.waking(2, 2);

    pool.word.exit();
    pool.word.exit();
    assertEquals(0, pool.lastExits);
    assertEquals(0, pool.word.spawned());
    pool.word.shutdown();
    assertEquals(1, pool.lastExits);
  }

  @Test
  void theShutdownMayComeBetweenExits() {
    ScriptedPool pool = ScriptedPool.waking(2, 2);

    pool.word.exit();
    pool.word.shutdown();
    assertEquals(0, pool.lastExits);
    pool.word.exit();
    assertEquals(1, pool.lastExits);
  }

  @Test
  void aThreadThatCannotBeStartedDuringTheShutdownIsTheLastExit() {
    ScriptedPool pool = new ScriptedPool(2);
    pool.onSpawn =
        () -> {
          pool.word.shutdown();
          assertEquals(0, pool.lastExits);
          return false;
        };

    pool.word.notifyWork();

    assertEquals(1, pool.lastExits);
    assertWord("idle=0, spawned=0, notified, shutdown", pool);
  }

  @Test
  void aThreadThatCannotBeStartedDuringTheShutdownIsNotTheLastWhileAnotherRuns() {
    ScriptedPool pool = ScriptedPool.pending(2, 1);
    pool.onSpawn =
        () -> {
          pool.word.shutdown();
          return false;
        };

    pool.word.notifyWork();
    assertEquals(0, pool.lastExits);
    pool.word.exit();
    assertEquals(1, pool.lastExits);
  }

  @Test
  void aThreadThatIsStartedDuringTheShutdownEnds() {
    ScriptedPool pool = new ScriptedPool(2);
    pool.onSpawn =
        () -> {
          pool.word.shutdown();
          return true;
        };

    pool.word.notifyWork();

    assertEquals(0, pool.lastExits);
    assertEquals(Turn.SHUTDOWN, pool.word.awaitWork(false));
    pool.word.exit();
    assertEquals(1, pool.lastExits);
  }

  @Test
  void nobodyIsStartedOrSearchesAfterTheShutdown() {
    ScriptedPool pool = ScriptedPool.waking(3, 2);
    pool.word.shutdown();

    pool.word.notifyWork();
    pool.word.passOn();

    assertEquals(0, pool.spawns);
    assertEquals(Turn.SHUTDOWN, pool.word.awaitWork(false));
    assertEquals(Turn.SHUTDOWN, pool.word.awaitWork(true));
    assertEquals(0, pool.looks);
    assertWord("idle=0, spawned=2, notified, shutdown", pool);
  }

  @Test
  void nobodyMayExitWhoWasNotStarted() {
    assertThrows(AssertionError.class, new ScriptedPool(2).word::exit);
  }

  private static void assertWord(String expected, ScriptedPool pool) {
    assertEquals(expected, pool.word.toString());
  }
}
