package dev.magpie.explorer;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Peterson's lock: a store of one's own flag must come before the load of the other's. */
abstract class Peterson implements Scenario {
  private final AtomicBoolean[] wants = {new AtomicBoolean(), new AtomicBoolean()};
  private final AtomicInteger turn = new AtomicInteger();
  private int counter;

  @Override
  public void define(Setup setup) {
    setup.actor("left", () -> increment(0));
    setup.actor("right", () -> increment(1));
    setup.check(
        () -> {
          if (counter != 2) {
            throw new AssertionError("both were inside: counter is " + counter);
          }
        });
    setup.outcome(() -> counter);
  }

  private void increment(int me) {
    lock(me);
    counter++;
    wants[me].setRelease(false);
  }

  abstract void lock(int me);

  final AtomicBoolean wants(int side) {
    return wants[side];
  }

  final AtomicInteger turn() {
    return turn;
  }

  /** As it should be. */
  static final class Volatile extends Peterson {
    @Override
    void lock(int me) {
      wants(me).set(true);
      turn().set(1 - me);
      while (wants(1 - me).get() && turn().get() != me) {
        Thread.onSpinWait();
      }
    }
  }

  /** Weakened: release and acquire let each side miss the other's flag. */
  static final class ReleaseAcquire extends Peterson {
    @Override
    void lock(int me) {
      wants(me).setRelease(true);
      turn().setRelease(1 - me);
      while (wants(1 - me).getAcquire() && turn().getAcquire() != me) {
        Thread.onSpinWait();
      }
    }
  }
}
