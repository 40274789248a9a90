package dev.magpie.explorer.search;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Where workers without work wait for others to give them some. */
final class Handovers {
  private final int workers;
  private final Queue<Handover> given = new ArrayDeque<>();
  private int waiting;
  private boolean closed;

  /** Read without the lock by workers that are busy: a stale answer only delays a gift. */
  private volatile boolean wanted;

  Handovers(int workers) {
    this.workers = workers;
  }

  boolean areWanted() {
    return wanted;
  }

  synchronized void give(Handover handover) {
    given.add(handover);
    wanted = waiting > given.size();
    notifyAll();
  }

  /** Waits for work; null once no worker has any. */
  synchronized @Nullable Handover take() throws InterruptedException {
    waiting++;
    wanted = waiting > given.size();
    while (given.isEmpty() && waiting < workers && !closed) {
      wait();
    }
    Handover next = closed ? null : given.poll();
    if (next == null) {
      notifyAll();
    } else {
      waiting--;
    }
    wanted = waiting > given.size();
    return next;
  }

  /** Sends all workers home. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }
}
