package dev.magpie.pool.protocol;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets one worker at a time poll for events. A worker that comes meanwhile does not wait: it asks
 * for one more poll, since the one that is under way may have missed what the worker has just
 * registered. Lock-free.
 */
public final class PollTurn {

  private static final int FREE = 0;
  private static final int POLLING = 1;

  /** A worker polls, and another has asked for one more. */
  private static final int ASKED = 2;

  private final AtomicInteger state = new AtomicInteger(FREE);

  /**
   * Makes the caller the one that polls, who then calls {@link #end}; or returns false and has the
   * one that polls be told that one more poll is needed. Any thread.
   */
  public boolean begin() {
    while (true) {
      // Any value will do: the CASes below fail unless it is the newest one.
      int seen = state.getOpaque();
      if (seen == FREE) {
        // pool.turn acquire <- end: what the last poll wrote
        // pool.ask acquire <- begin: what those have registered who asked for this poll
        if (state.weakCompareAndSetAcquire(FREE, POLLING)) {
          return true;
        }
        continue;
      }
      // pool.ask release -> begin, tryBegin: what the caller has registered
      if (state.weakCompareAndSetRelease(seen, ASKED)) {
        return false;
      }
    }
  }

  /** Makes the caller the one that polls, who then calls {@link #end}, or returns false. */
  public boolean tryBegin() {
    // pool.turn acquire <- end: what the last poll wrote
    // pool.ask acquire <- begin: what those have registered who asked for this poll
    return state.compareAndExchangeAcquire(FREE, POLLING) == FREE;
  }

  /**
   * Ends the caller's poll.
   *
   * @return true if somebody has asked for one more, to which the caller sees
   */
  public boolean end() {
    while (true) {
      // Any value will do: the CAS below fails unless it is the newest one.
      int seen = state.getOpaque();
      // pool.turn release -> begin, tryBegin: what this poll wrote
      if (state.weakCompareAndSetRelease(seen, FREE)) {
        return seen == ASKED;
      }
    }
  }
}
