package dev.magpie.bench.pool;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * How a thread that is no worker waits until tasks are done, whoever runs them; used again for each
 * operation, without allocation.
 *
 * <p>One thread {@linkplain #expect expects} and awaits; any thread counts down, and all at once
 * not further than what is expected.
 */
final class Countdown {

  private final AtomicInteger left = new AtomicInteger();
  private Thread waiter = Thread.currentThread();

  /**
   * Begins anew, for the calling thread to wait.
   *
   * @param count what is to be counted down, from 1
   * @throws IllegalStateException if what was expected before is not done
   */
  void expect(int count) {
    if (left.getAcquire() != 0) {
      throw new IllegalStateException(left.getAcquire() + " left of the operation before");
    }
    waiter = Thread.currentThread();
    left.setRelease(count);
  }

  void countDown() {
    countDown(1);
  }

  void countDown(int done) {
    // read first: the last one leaves the waiter free to expect for another thread
    Thread toWake = waiter;
    if (left.addAndGet(-done) == 0) {
      LockSupport.unpark(toWake);
    }
  }

  /** Sleeps until all is done. */
  void await() {
    while (!isDone()) {
      LockSupport.park(this);
    }
  }

  /**
   * Looks again and again until all is done, and lets any other thread have the core: as {@link
   * #await}, but without a wake-up of the caller's own. For the shortest of waits.
   */
  @SuppressWarnings("ThreadPriorityCheck") // a yield that does nothing makes it slower, not wrong
  void awaitAwake() {
    while (!isDone()) {
      Thread.yield();
    }
  }

  private boolean isDone() {
    return left.getAcquire() == 0;
  }
}
