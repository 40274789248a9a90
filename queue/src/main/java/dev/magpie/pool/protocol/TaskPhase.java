package dev.magpie.pool.protocol;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Decides who runs a task that is in a queue and that others know as well: the worker that takes it
 * out, one that waits for it and helps, or the user to whom it was given back. Only one begins it.
 * Any thread may call any method. Whoever runs the task orders what it writes by other means.
 */
public final class TaskPhase {

  private static final int QUEUED = 0;
  private static final int STARTED = 1;

  /** Given back by shutdownNow: only its new owner may run it. */
  private static final int RETURNED = 2;

  private final AtomicInteger phase = new AtomicInteger(QUEUED);

  /** Makes the phase of a task that is about to be queued. */
  public TaskPhase() {}

  /**
   * Makes the caller the one that runs the task; false if it has been started, or if the caller
   * helps and it was given back.
   */
  public boolean begin(boolean helping) {
    return move(QUEUED, STARTED) || (!helping && move(RETURNED, STARTED));
  }

  /** Marks the task as given back to the user; false if it has been started, or given back. */
  public boolean giveBack() {
    return move(QUEUED, RETURNED);
  }

  /** Returns true if somebody has begun the task. */
  public boolean isStarted() {
    // An older value only costs a look in vain.
    return phase.getOpaque() == STARTED;
  }

  /** Only one thread succeeds in each move. */
  private boolean move(int from, int to) {
    // Any value will do but a later phase, from which none leads back: the CAS needs the newest.
    while (phase.getOpaque() == from) {
      if (phase.weakCompareAndSetPlain(from, to)) {
        return true;
      }
    }
    return false;
  }
}
