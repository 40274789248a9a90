package dev.magpie.queue;

import java.time.Duration;

/** The end of a test's patience: what it waits for must happen before. */
public final class Deadline {

  /** Long enough for a loaded machine; a test that passes does not come near it. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private long end;

  /** Begins now. */
  public Deadline() {
    restart();
  }

  /** Begins anew, as something has happened that the test waited for. */
  public void restart() {
    end = System.nanoTime() + PATIENCE.toNanos();
  }

  /** Waits a moment, or fails if the time has run out or another thread has failed. */
  public void spin(Object awaited) {
    if (remainingMillis() <= 0 || Thread.currentThread().isInterrupted()) {
      throw new AssertionError("did not come in time: " + awaited);
    }
    Thread.onSpinWait();
  }

  /** Returns how long the test may still wait. */
  public long remainingMillis() {
    return (end - System.nanoTime()) / 1_000_000;
  }
}
