package dev.magpie.pool.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdleBitsTest {

  private static final int MOST = IdleBits.MAX_THREADS;

  @ParameterizedTest
  @ValueSource(ints = {IdleBits.PENDING, IdleBits.SIGNALED, IdleBits.WAKING, IdleBits.SHUTDOWN})
  void noFieldRunsIntoAnother(int state) {
    int full = MOST * IdleBits.ONE_IDLE + MOST * IdleBits.ONE_SPAWNED;
    int word = IdleBits.withNotified(IdleBits.withState(full, state));

    assertFields(word, MOST, MOST, true, state);
    assertFields(word - IdleBits.ONE_IDLE, MOST - 1, MOST, true, state);
    assertFields(word - IdleBits.ONE_SPAWNED, MOST, MOST - 1, true, state);
    int signalTaken = state == IdleBits.SIGNALED ? IdleBits.WAKING : state;
    assertFields(IdleBits.consumed(word, false), MOST, MOST, false, signalTaken);
    assertFields(IdleBits.consumed(word, true), MOST - 1, MOST, false, signalTaken);
    int signalBack = state == IdleBits.SIGNALED ? IdleBits.PENDING : state;
    assertFields(IdleBits.notSpawned(word), MOST, MOST - 1, true, signalBack);
    assertFields(IdleBits.ended(word), 0, MOST, true, IdleBits.SHUTDOWN);
  }

  @Test
  void whoeverAnnouncesItsSleepGivesTheWakingRoleBack() {
    int waking = IdleBits.withState(IdleBits.ONE_SPAWNED, IdleBits.WAKING);
    assertFields(IdleBits.announced(waking, true), 1, 1, false, IdleBits.PENDING);
    assertFields(IdleBits.announced(waking, false), 1, 1, false, IdleBits.WAKING);
  }

  @Test
  void aStateReplacesAnother() {
    int word = IdleBits.ONE_IDLE + 2 * IdleBits.ONE_SPAWNED;
    for (int before = 0; before < 4; before++) {
      for (int after = 0; after < 4; after++) {
        int changed = IdleBits.withState(IdleBits.withState(word, before), after);
        assertFields(changed, 1, 2, false, after);
      }
    }
  }

  @Test
  void zeroIsAPoolThatHasNotBegun() {
    assertFields(0, 0, 0, false, IdleBits.PENDING);
  }

  @Test
  void aWordIsShownInWords() {
    int word = 3 * IdleBits.ONE_IDLE + 4 * IdleBits.ONE_SPAWNED;

    assertEquals("idle=3, spawned=4, pending", IdleBits.toString(word));
    assertEquals(
        "idle=3, spawned=4, notified, signaled",
        IdleBits.toString(IdleBits.withNotified(IdleBits.withState(word, IdleBits.SIGNALED))));
    assertEquals(
        "idle=3, spawned=4, waking", IdleBits.toString(IdleBits.withState(word, IdleBits.WAKING)));
    assertEquals(
        "idle=3, spawned=4, shutdown",
        IdleBits.toString(IdleBits.withState(word, IdleBits.SHUTDOWN)));
  }

  private static void assertFields(int word, int idle, int spawned, boolean notified, int state) {
    assertEquals(idle, IdleBits.idle(word));
    assertEquals(spawned, IdleBits.spawned(word));
    assertEquals(notified, IdleBits.isNotified(word));
    assertEquals(state, IdleBits.state(word));
  }
}
