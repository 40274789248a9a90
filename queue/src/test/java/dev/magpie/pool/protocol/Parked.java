package dev.magpie.pool.protocol;

import dev.magpie.queue.Deadline;
import java.util.concurrent.locks.LockSupport;

/** Finds out whether threads sleep in an {@link Event}. */
final class Parked {

  /** Waits until the thread is parked as a waiter of an event. */
  static void await(Thread thread) {
    Deadline deadline = new Deadline();
    while (!(thread.getState() == Thread.State.WAITING
        && LockSupport.getBlocker(thread) instanceof Waiter)) {
      deadline.spin(thread + " is " + thread.getState() + ", not parked");
    }
  }

  private Parked() {}
}
