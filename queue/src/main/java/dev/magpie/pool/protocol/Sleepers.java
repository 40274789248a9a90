package dev.magpie.pool.protocol;

import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where threads sleep that take tasks from a shared queue, while it has none: who pushes a task
 * wakes one of them. Any thread may call any method.
 *
 * <p>A thread counts as waiting before its last look at the queue, and who has pushed looks at that
 * count: one of the two sees the other. Several notifications may become one token of the {@link
 * Event}, so that who takes it and finds more tasks than its own passes it on.
 */
public final class Sleepers {

  /** How many threads sleep, or are about to. */
  private final AtomicInteger waiting = new AtomicInteger();

  private final Event event = new Event();

  /** Makes a place where nobody sleeps. */
  public Sleepers() {}

  /** Sees to it that one of those who sleep looks at the queue. Called after a push. */
  public void wakeOne() {
    // work.sleep fence <-> await: the push comes before this look at who waits
    VarHandle.fullFence();
    // work.sleep acquire <- count: nobody that this call wakes has counted itself out before
    if (waiting.getAcquire() > 0) {
      event.notifyOne();
    }
  }

  /**
   * Sleeps until there is a task to take.
   *
   * @param take takes a task, or returns null if the queue was empty at some instant of the call
   * @param anyLeft returns false if the queue was empty at some instant of the call
   * @return null if the patience ended first, or there will be no more tasks
   * @throws InterruptedException if the thread was interrupted, and has taken no task
   */
  public <T> @Nullable T await(
      Supplier<? extends @Nullable T> take, BooleanSupplier anyLeft, Patience patience)
      throws InterruptedException {
    count(1);
    // work.sleep fence <-> wakeOne: this thread counts as waiting before its look at the queue
    VarHandle.fullFence();
    T task = null;
    boolean passOn;
    try {
      do {
        task = take.get();
      } while (task == null && event.await(patience));
    } finally {
      passOn = count(-1) > 0 && task != null;
    }
    if (passOn && anyLeft.getAsBoolean()) {
      event.notifyOne();
    }
    return task;
  }

  /** Returns how many threads wait, one that comes or goes maybe counted. */
  private int count(int change) {
    while (true) {
      // Any value will do: the CAS fails unless it is the newest one.
      int seen = waiting.getOpaque();
      // work.sleep release -> wakeOne: who counts itself out was woken before
      if (waiting.weakCompareAndSetRelease(seen, seen + change)) {
        return seen + change;
      }
    }
  }

  /** Wakes all, for good: there will be no more tasks, and none is left. */
  public void shutdown() {
    event.shutdown();
  }

  /** Returns how many wait and what the event is, for people. */
  @Override
  public String toString() {
    return waiting.getOpaque() + " waiting, " + event;
  }
}
