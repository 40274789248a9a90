package dev.magpie.pool.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.pool.protocol.IdleWord.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The transitions between notification and search; no thread sleeps here. */
@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class IdleWordTest {

  @Test
  void aNewWordCountsNobody() {
    assertWord("idle=0, spawned=0, pending", new ScriptedPool(2));
  }

  @Test
  void theFirstNotificationStartsAThread() {
    ScriptedPool pool = new ScriptedPool(2);
    pool.onSpawn =
        () -> {
          assertWord("idle=0, spawned=1, notified, signaled", pool);
          return true;
        };

    pool.word.notifyWork();

    assertEquals(1, pool.spawns);
    assertWord("idle=0, spawned=1, notified, signaled", pool);
  }

  @Test
  void whileAThreadIsSignaledNoOtherIsStarted() {
    ScriptedPool pool = new ScriptedPool(2);

    pool.word.notifyWork();
    pool.word.notifyWork();
    assertEquals(1, pool.spawns);
    assertWord("idle=0, spawned=1, notified, signaled", pool);
  }

  @Test
  void theSignaledThreadSearchesAndIsTheWakingOne() {
    ScriptedPool pool = new ScriptedPool(2);
    pool.word.notifyWork();

    assertEquals(Turn.SEARCH_AND_WAKE, pool.word.awaitWork(false));
    assertWord("idle=0, spawned=1, waking", pool);
  }

  @Test
  void whileAThreadIsWakingANotificationStartsNoOtherButStays() {
    ScriptedPool pool = ScriptedPool.waking(2, 1);

    pool.word.notifyWork();
    pool.word.notifyWork();
    assertEquals(0, pool.spawns);
    assertWord("idle=0, spawned=1, notified, waking", pool);
  }

  @Test
  void aNotificationIsConsumedOnceByTheWakingThreadWhichStaysWaking() {
    ScriptedPool pool = ScriptedPool.waking(2, 1);
    pool.word.notifyWork();

    assertEquals(Turn.SEARCH_AND_WAKE, pool.word.awaitWork(true));
    assertWord("idle=0, spawned=1, waking", pool);
  }

  @Test
  void aNotificationIsConsumedByAThreadThatIsNotWaking() {
    ScriptedPool pool = ScriptedPool.waking(2, 2);
    pool.word.notifyWork();

    assertEquals(Turn.SEARCH, pool.word.awaitWork(false));
    assertWord("idle=0, spawned=2, waking", pool);
  }

  @Test
  void aNotificationIsConsumedWhenNobodyIsWaking() {
    ScriptedPool pool = ScriptedPool.pending(1, 1);
    pool.word.notifyWork();
    assertWord("idle=0, spawned=1, notified, pending", pool);

    assertEquals(Turn.SEARCH, pool.word.awaitWork(false));
    assertWord("idle=0, spawned=1, pending", pool);
  }

  @Test
  void theWakingThreadThatLeavesWorkPassesOnToANewThread() {
    ScriptedPool pool = ScriptedPool.waking(2, 1);
    pool.onAnyWork = () -> true;

    pool.word.passOn();

    assertEquals(1, pool.spawns);
    assertWord("idle=0, spawned=2, notified, signaled", pool);
  }

  @Test
  void theWakingThreadThatLeavesNoWorkWakesNobody() {
    ScriptedPool pool = ScriptedPool.waking(2, 1);
    pool.onAnyWork = () -> false;

    pool.word.passOn();

    assertEquals(0, pool.spawns);
    assertWord("idle=0, spawned=1, pending", pool);
  }

  @Test
  void theRoleIsGivenBackBeforeTheLookAtTheQueues() {
    ScriptedPool pool = ScriptedPool.waking(2, 1);
    pool.onAnyWork =
        () -> {
          assertWord("idle=0, spawned=1, pending", pool);
          pool.word.notifyWork();
          assertWord("idle=0, spawned=2, notified, signaled", pool);
          return true;
        };

    pool.word.passOn();

    assertEquals(1, pool.looks);
    assertEquals(1, pool.spawns);
    assertWord("idle=0, spawned=2, notified, signaled", pool);
  }

  @Test
  void aNotificationDoesNotKeepTheWakingThreadFromPassingOn() {
    ScriptedPool pool = ScriptedPool.waking(2, 1);
    pool.onAnyWork = () -> true;
    pool.word.notifyWork();

    pool.word.passOn();

    assertEquals(1, pool.spawns);
    assertWord("idle=0, spawned=2, notified, signaled", pool);
  }

  @Test
  void whenAllThreadsAreAwakeTheRoleGoesBackAndANotificationIsLeftForTheWork() {
    ScriptedPool pool = ScriptedPool.waking(2, 2);
    pool.onAnyWork = () -> true;

    pool.word.passOn();

    assertEquals(0, pool.spawns);
    assertWord("idle=0, spawned=2, notified, pending", pool);
  }

  @Test
  void theRoleGoesBackEvenIfThereIsANotificationWhichStays() {
    ScriptedPool pool = ScriptedPool.waking(2, 1);
    pool.onAnyWork = () -> false;
    pool.word.notifyWork();

    pool.word.passOn();

    assertEquals(0, pool.spawns);
    assertWord("idle=0, spawned=1, notified, pending", pool);
  }

  @Test
  void threadsAreStartedOneByOneUpToTheMost() {
    ScriptedPool pool = new ScriptedPool(3);
    pool.onAnyWork = () -> true;
    pool.word.notifyWork();
    for (int workers = 1; workers <= 3; workers++) {
      assertEquals(workers, pool.spawns);
      assertEquals(workers, pool.word.spawned());
      assertEquals(Turn.SEARCH_AND_WAKE, pool.word.awaitWork(false));
      pool.word.passOn();
    }
    assertEquals(3, pool.spawns);
    pool.word.awaitWork(false);
    pool.word.notifyWork();
    pool.word.notifyWork();
    assertEquals(3, pool.spawns);
    assertWord("idle=0, spawned=3, notified, pending", pool);
  }

  @Test
  void whileNobodyIsWakingANotificationStartsAThread() {
    ScriptedPool pool = ScriptedPool.pending(3, 2);

    pool.word.notifyWork();

    assertEquals(1, pool.spawns);
    assertWord("idle=0, spawned=3, notified, signaled", pool);
  }

  @Test
  void onlyTheWakingThreadMayPassOn() {
    assertThrows(AssertionError.class, ScriptedPool.pending(2, 1).word::passOn);
    assertThrows(AssertionError.class, new ScriptedPool(2).word::passOn);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 16384, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void aNumberOfWorkersThatCannotBeCountedIsRejectedAndNamed(int maxWorkers) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> new ScriptedPool(maxWorkers));

    assertTrue(thrown.toString().contains("workers " + maxWorkers + ":"), thrown.toString());
    assertTrue(thrown.toString().contains("from 1 to 16383"), thrown.toString());
  }

  @Test
  void asManyWorkersAsTheWordCanCountAreStarted() {
    int most = IdleWord.MAX_WORKERS;
    assertEquals(16383, most);
    ScriptedPool pool = ScriptedPool.waking(most, most);
    pool.onAnyWork = () -> true;

    pool.word.passOn();

    assertEquals(0, pool.spawns);
    assertWord("idle=0, spawned=16383, notified, pending", pool);
  }

  private static void assertWord(String expected, ScriptedPool pool) {
    assertEquals(expected, pool.word.toString());
  }
}
