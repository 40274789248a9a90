package dev.magpie.pool.protocol;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A parked thread on the stack of an {@link Event}, or a marker at its bottom. */
final class Waiter {

  private static final int WAITING = 0;
  private static final int WOKEN = 1;
  private static final int GONE = 2;

  private final @Nullable Thread thread;

  /** Leaves {@link #WAITING} once, for good. */
  private final AtomicInteger status = new AtomicInteger(WAITING);

  /**
   * Written before the waiter gets on the stack. From then on it only ever skips waiters that are
   * gone: whoever reads it, however old, reaches all that wait below.
   */
  private final AtomicReference<@Nullable Waiter> next = new AtomicReference<>();

  Waiter(@Nullable Thread thread) {
    this.thread = thread;
  }

  static Waiter marker() {
    return new Waiter(null);
  }

  boolean isMarker() {
    return thread == null;
  }

  Waiter next() {
    // Any value will do: each leads to all waiters below that are not gone.
    // event.drop acquire <- setNext: what is done with a link comes after the reads that led to it
    Waiter below = next.getAcquire();
    return Objects.requireNonNull(below, "a waiter stands on a waiter or a marker");
  }

  void setNext(Waiter below) {
    // event.drop release -> next: what is read on the way here is read before the link is used
    next.setRelease(below);
  }

  /** Returns true if the waiter has given up; who misses that finds it out when waking it. */
  boolean isGone() {
    return status.getOpaque() == GONE;
  }

  private boolean isWoken() {
    // event.notify acquire <- unpark: what the notifier wrote before
    return status.getAcquire() == WOKEN;
  }

  /** Blocks the calling thread, which is this waiter's, until it is woken. */
  void park() {
    boolean interrupted = false;
    while (!isWoken()) {
      LockSupport.park(this);
      // While the interrupt status is set, park does not block: it is put aside until the end.
      interrupted |= Thread.interrupted();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Blocks the calling thread, which is this waiter's, until it is woken or out of patience.
   *
   * @return false if it has given up: nobody has woken this waiter, and nobody will
   */
  boolean park(Patience patience) {
    while (!isWoken()) {
      if (!patience.isOver()) {
        patience.park(this);
      } else if (status.weakCompareAndSetPlain(WAITING, GONE)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Wakes the thread of a waiter that the caller has taken off the stack.
   *
   * @return false if the waiter had given up before
   */
  boolean unpark() {
    // event.notify release -> isWoken: what the notifier wrote before
    if (status.compareAndExchangeRelease(WAITING, WOKEN) == GONE) {
      return false;
    }
    LockSupport.unpark(thread);
    return true;
  }

  /** Takes the waiters that are gone out of the stack below this one. */
  void dropGone() {
    Waiter upper = this;
    while (!upper.isMarker()) {
      Waiter lower = upper.next();
      while (lower.isGone()) {
        lower = lower.next();
      }
      upper.setNext(lower);
      upper = lower;
    }
  }
}
