package dev.magpie.pool;

import java.util.function.LongSupplier;

/**
 * How often a worker that finds no task looks again before it sleeps: as often as the spin limit
 * says if it was idle only briefly the last time, else not at all. For its owner alone.
 *
 * <p>Who soon gets a task again does better to wait awake than to fall asleep and be woken; who
 * does not keeps a core from others. The last time stands for the next. It lasts from a search that
 * found nothing to one that found a task, whatever woke the worker in between. The idea is that of
 * Karlin, Li, Manasse and Owicki, "Empirical studies of competitive spinning for a shared-memory
 * multiprocessor" (SOSP 1991); the limit is a number of looks, not the cost of a sleep. The seed
 * rust_tp always spins.
 */
final class Spinning {

  /** From here on a time is not brief: some multiple of what a wake-up takes, by measurement. */
  static final long BRIEF_NANOS = 100_000;

  private final int limit;
  private final LongSupplier clock;
  private boolean brief = true;
  private boolean idle;
  private long idleSince;

  /** Makes it for a worker that has not been idle yet. */
  Spinning(int limit, LongSupplier clock) {
    this.limit = limit;
    this.clock = clock;
  }

  /** Notes that a task was found, which ends the time of being idle. */
  void found() {
    if (idle) {
      idle = false;
      brief = now() - idleSince < BRIEF_NANOS;
    }
  }

  /** Returns how often to look again for a task that was not found at once. */
  int limit() {
    return brief ? limit : 0;
  }

  /** Notes that no task was found: the worker is idle until it finds one. */
  void giveUp() {
    if (limit > 0 && !idle) {
      idleSince = now();
      idle = true;
    }
  }

  /** The clock is the user's: if it throws, the worker goes on with what it read before. */
  private long now() {
    try {
      return clock.getAsLong();
    } catch (Throwable failure) {
      PoolSettings.reportUncaught(failure);
      return idleSince;
    }
  }
}
