package dev.magpie.pool.protocol;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Says whether a worker has a thread or is about to get one, so that of the threads that look for a
 * worker to start only one takes it. Any thread may call any method.
 */
public final class Reservation {

  private final AtomicBoolean reserved = new AtomicBoolean();

  /** Makes a reservation that is free. */
  public Reservation() {}

  /** Makes the caller the one that starts the worker; false if another is, or was. */
  public boolean take() {
    // Only one caller's CAS succeeds; what it then writes reaches the worker by Thread.start.
    while (!reserved.getOpaque()) {
      if (reserved.weakCompareAndSetPlain(false, true)) {
        return true;
      }
    }
    return false;
  }

  /** Gives the worker back, whose thread could not be started. */
  public void giveBack() {
    // Edge sync.spawn orders it for whoever may rely on a worker that is free.
    reserved.setOpaque(false);
  }
}
