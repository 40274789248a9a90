package dev.magpie.queue.owner;

import org.jspecify.annotations.Nullable;

/**
 * Remembers which thread owns a queue, for assertions: bound at first use, until it is handed over.
 * Its field is plain, since handing over needs a happens-before order in any case.
 */
public final class OwnerThread {

  private @Nullable Thread owner;

  /** Returns true if the caller is the owner, which it becomes if there is none. */
  public boolean isCaller() {
    if (owner == null) {
      owner = Thread.currentThread();
    }
    return owner == Thread.currentThread();
  }

  /** Lets the next caller become the owner. */
  public void handOver() {
    owner = null;
  }

  @Override
  public String toString() {
    return "called by " + Thread.currentThread() + ", owned by " + owner;
  }
}
