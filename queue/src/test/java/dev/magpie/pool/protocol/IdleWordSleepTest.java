package dev.magpie.pool.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.pool.protocol.IdleWord.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** What happens between the announcement of a sleep and the sleep, which never comes here. */
@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class IdleWordSleepTest {

  @Test
  void aThreadThatFindsWorkAfterItsAnnouncementDoesNotSleep() {
    ScriptedPool pool = ScriptedPool.pending(1, 1);
    pool.onAnyWork =
        () -> {
          assertWord("idle=1, spawned=1, pending", pool);
          assertEquals(1, pool.word.idle());
          return true;
        };

    assertEquals(Turn.SEARCH_AND_WAKE, pool.word.awaitWork(false));
    assertEquals(1, pool.looks);
    assertWord("idle=0, spawned=1, waking", pool);
  }

  @Test
  void theWakingThreadGivesItsRoleBackBeforeItSleeps() {
    ScriptedPool pool = ScriptedPool.waking(1, 1);
    pool.onAnyWork =
        () -> {
          assertWord("idle=1, spawned=1, pending", pool);
          return true;
        };

    assertEquals(Turn.SEARCH_AND_WAKE, pool.word.awaitWork(true));
    assertWord("idle=0, spawned=1, waking", pool);
  }

  @Test
  void aThreadThatFindsWorkWhileAnotherIsWakingOnlySearches() {
    ScriptedPool pool = ScriptedPool.waking(2, 2);
    pool.onAnyWork =
        () -> {
          assertWord("idle=1, spawned=2, waking", pool);
          return true;
        };

    assertEquals(Turn.SEARCH, pool.word.awaitWork(false));
    assertWord("idle=0, spawned=2, waking", pool);
  }

  @Test
  void aThreadThatIsNotifiedDoesNotAnnounceItself() {
    ScriptedPool pool = ScriptedPool.pending(1, 1);
    pool.word.notifyWork();

    pool.word.awaitWork(false);

    assertEquals(0, pool.looks);
  }

  @Test
  void aNotificationAfterTheAnnouncementIsNotMissed() {
    ScriptedPool pool = ScriptedPool.pending(1, 1);
    pool.onAnyWork =
        () -> {
          pool.word.notifyWork();
          assertWord("idle=1, spawned=1, notified, signaled", pool);
          return false;
        };

    assertEquals(Turn.SEARCH_AND_WAKE, pool.word.awaitWork(false));
    assertWord("idle=0, spawned=1, waking", pool);
  }

  @Test
  void anIdleThreadIsWokenBeforeAnotherIsStarted() {
    ScriptedPool pool = ScriptedPool.pending(2, 1);
    pool.onAnyWork =
        () -> {
          pool.word.notifyWork();
          assertWord("idle=1, spawned=1, notified, signaled", pool);
          return false;
        };

    pool.word.awaitWork(false);
    assertEquals(0, pool.spawns);
  }

  @Test
  void theWakingThreadPassesOnToAnIdleOne() {
    ScriptedPool pool = ScriptedPool.waking(3, 2);
    pool.onAnyWork =
        () -> {
          if (pool.looks == 2) {
            return true;
          }
          pool.word.passOn();
          assertEquals(2, pool.looks);
          assertWord("idle=1, spawned=2, notified, signaled", pool);
          return false;
        };

    assertEquals(Turn.SEARCH_AND_WAKE, pool.word.awaitWork(false));
    assertEquals(0, pool.spawns);
    assertWord("idle=0, spawned=2, waking", pool);
  }

  /** Two announce themselves, the second while the first looks at the queues. */
  @Test
  void eachIdleThreadCountsAndIsCountedOut() {
    ScriptedPool pool = ScriptedPool.waking(2, 2);
    pool.onAnyWork =
        () -> {
          pool.onAnyWork =
              () -> {
                assertWord("idle=2, spawned=2, waking", pool);
                return true;
              };
          assertEquals(Turn.SEARCH, pool.word.awaitWork(false));
          assertWord("idle=1, spawned=2, waking", pool);
          return true;
        };

    assertEquals(Turn.SEARCH, pool.word.awaitWork(false));
    assertEquals(2, pool.looks);
    assertWord("idle=0, spawned=2, waking", pool);
  }

  @Test
  void aThreadThatIsAboutToSleepSeesTheShutdown() {
    ScriptedPool pool = ScriptedPool.pending(2, 1);
    pool.onAnyWork =
        () -> {
          pool.word.shutdown();
          return false;
        };

    assertEquals(Turn.SHUTDOWN, pool.word.awaitWork(false));
    assertWord("idle=0, spawned=1, notified, shutdown", pool);
  }

  @Test
  void aThreadThatFindsWorkAfterTheShutdownEnds() {
    ScriptedPool pool = ScriptedPool.waking(2, 1);
    pool.onAnyWork =
        () -> {
          pool.word.shutdown();
          return true;
        };

    assertEquals(Turn.SHUTDOWN, pool.word.awaitWork(true));
    assertEquals(0, pool.spawns);
  }

  private static void assertWord(String expected, ScriptedPool pool) {
    assertEquals(expected, pool.word.toString());
  }
}
