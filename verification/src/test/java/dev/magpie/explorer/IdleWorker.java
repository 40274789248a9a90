package dev.magpie.explorer;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A worker that says it sleeps, looks for work once more, and waits to be woken. */
abstract class IdleWorker implements Scenario {
  private final AtomicInteger queued = new AtomicInteger();
  private final AtomicBoolean asleep = new AtomicBoolean();
  private final AtomicBoolean woken = new AtomicBoolean();

  @Override
  public void define(Setup setup) {
    setup.actor("submitter", this::submit);
    setup.mayWait("worker", this::work);
    setup.check(() -> require(queued.getPlain() == 0));
    setup.atRest(() -> require(queued.getPlain() == 0));
  }

  private void submit() {
    put(queued);
    if (asleep.get()) {
      woken.set(true);
    }
  }

  private void work() {
    asleep.set(true);
    if (queued.get() == 0) {
      while (!woken.get()) {
        Thread.onSpinWait();
      }
    }
    queued.set(0);
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new AssertionError("a task is stranded");
    }
  }

  abstract void put(AtomicInteger queued);

  /** As it should be: the task comes before the look at who sleeps. */
  static final class Volatile extends IdleWorker {
    @Override
    void put(AtomicInteger queued) {
      queued.set(1);
    }
  }

  /** Weakened: the submitter may look before its task can be seen, and wakes nobody. */
  static final class Release extends IdleWorker {
    @Override
    void put(AtomicInteger queued) {
      queued.setRelease(1);
    }
  }
}
