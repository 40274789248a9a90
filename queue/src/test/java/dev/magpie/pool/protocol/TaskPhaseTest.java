package dev.magpie.pool.protocol;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TaskPhaseTest {

  private final TaskPhase phase = new TaskPhase();

  @Test
  void aTaskIsBegunOnce() {
    assertFalse(phase.isStarted());
    assertTrue(phase.begin(true));
    assertTrue(phase.isStarted());
    assertFalse(phase.begin(true));
    assertFalse(phase.begin(false));
    assertFalse(phase.giveBack());
  }

  @Test
  void aTaskThatWasGivenBackIsItsOwnersAlone() {
    assertTrue(phase.giveBack());
    assertFalse(phase.giveBack());
    assertFalse(phase.begin(true));
    assertFalse(phase.isStarted());
    assertTrue(phase.begin(false));
    assertFalse(phase.begin(false));
  }
}
