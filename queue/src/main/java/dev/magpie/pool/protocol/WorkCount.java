package dev.magpie.pool.protocol;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Numbers the tasks that a queue accepts, until it is closed, and says when all of them have been
 * received. A task is counted before it is queued and after it was taken, so that the queue is
 * empty, for good, when both counts are equal and it is closed.
 */
public final class WorkCount {

  /** In place of a task's number, if it is not accepted. */
  public static final long REFUSED = -1;

  private static final long CLOSED = Long.MIN_VALUE;

  /** How many tasks were accepted, and the closed bit. */
  private final AtomicLong accepted = new AtomicLong();

  private final AtomicLong received = new AtomicLong();

  /** Makes a count of no task. */
  public WorkCount() {}

  /** Counts a task, and returns how many came before it; {@link #REFUSED} if it is closed. */
  public long accept() {
    while (true) {
      // Any value will do but a closed one, which stays: the CAS fails unless it is the newest.
      long seen = accepted.getOpaque();
      if (seen < 0) {
        return REFUSED;
      }
      if (accepted.weakCompareAndSetPlain(seen, seen + 1)) {
        return seen;
      }
    }
  }

  /**
   * Counts a task out that was accepted.
   *
   * @return true if it is closed and all tasks are received; to the last one, unless {@link #close}
   *     has said so, and maybe to both
   */
  public boolean receive() {
    // work.close volatile <-> close: the task counts as received before the look for the closed bit
    long gone = received.incrementAndGet();
    // work.close volatile <-> close: the task counts as received before the look for the closed bit
    return accepted.get() == (gone | CLOSED);
  }

  /**
   * Accepts no more tasks.
   *
   * @return true if it was not closed and all tasks are received
   */
  public boolean close() {
    while (true) {
      // Any value will do: the CAS below fails unless it is the newest one.
      long seen = accepted.getOpaque();
      if (seen < 0) {
        return false;
      }
      // work.close volatile <-> receive: the bit is set before the look at who has received
      if (accepted.weakCompareAndSetVolatile(seen, seen | CLOSED)) {
        // work.close volatile <-> receive: the bit is set before the look at who has received
        return received.get() == seen;
      }
    }
  }

  /** Returns true if no more tasks are accepted. */
  public boolean isClosed() {
    // Once closed it stays so; who must know in time is told by accept.
    return accepted.getOpaque() < 0;
  }

  /** Returns how many tasks were accepted so far. */
  public long accepted() {
    return accepted.getOpaque() & ~CLOSED;
  }
}
