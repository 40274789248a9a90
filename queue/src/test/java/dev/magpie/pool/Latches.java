package dev.magpie.pool;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.CountDownLatch;

final class Latches {

  /** Waits, for tasks that cannot throw checked exceptions. */
  static void await(CountDownLatch latch) {
    try {
      if (!latch.await(30, SECONDS)) {
        throw new AssertionError("nobody has counted the latch down");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Latches() {}
}
