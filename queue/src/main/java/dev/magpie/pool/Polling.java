package dev.magpie.pool;

import dev.magpie.pool.protocol.PollTurn;

/** Calls the pool's {@link IdlePoller}, by one worker at a time. */
final class Polling {

  private final IdlePoller poller;
  private final long limitNanos;
  private final PollTurn turn = new PollTurn();

  Polling(IdlePoller poller, long limitNanos) {
    this.poller = poller;
    this.limitNanos = limitNanos;
  }

  /**
   * Polls without waiting, unless another worker polls. If one asks for a poll meanwhile, that is
   * made before the caller sleeps; or a task was pushed since, whose notification has the other
   * woken, or one that polls before it sleeps.
   */
  void pollNow() {
    if (turn.tryBegin()) {
      poll(0);
      turn.end();
    }
  }

  /**
   * Polls and waits for events, or leaves that to the worker that polls.
   *
   * @return true if the caller is to poll again before it sleeps
   */
  boolean pollBeforeSleep() {
    if (!turn.begin()) {
      return false;
    }
    boolean more = poll(limitNanos);
    return turn.end() || more;
  }

  private boolean poll(long maxNanos) {
    try {
      // A poll is no task: an interrupt that was meant for one must not end its wait.
      Thread.interrupted();
      return poller.poll(maxNanos);
    } catch (Throwable failure) {
      PoolSettings.reportUncaught(failure);
      return false;
    }
  }
}
