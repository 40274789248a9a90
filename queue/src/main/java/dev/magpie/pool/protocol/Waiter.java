package dev.magpie.pool.protocol;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A parked thread on the stack of an {@link Event}, or a marker at its bottom. */
final class Waiter {

  private final @Nullable Thread thread;
  private final AtomicBoolean woken = new AtomicBoolean();

  /** Written before the waiter gets on the stack, never after. */
  private @Nullable Waiter next;

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
    return Objects.requireNonNull(next, "a waiter stands on a waiter or a marker");
  }

  void setNext(Waiter below) {
    next = below;
  }

  /** Blocks the calling thread, which is this waiter's, until it is woken. */
  void park() {
    boolean interrupted = false;
    // event.notify acquire <- unpark: what the notifier wrote before
    while (!woken.getAcquire()) {
      LockSupport.park(this);
      // While the interrupt status is set, park does not block: it is put aside until the end.
      interrupted |= Thread.interrupted();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Wakes the thread of a waiter that the caller has taken off the stack. */
  void unpark() {
    // event.notify release -> park: what the notifier wrote before
    woken.setRelease(true);
    LockSupport.unpark(thread);
  }
}
