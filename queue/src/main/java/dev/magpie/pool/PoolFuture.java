package dev.magpie.pool;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The future of a submitted task. A worker of the same pool that waits for it runs it itself if it
 * has not been started, and only blocks on one that another thread is running. So a pool whose
 * tasks wait for each other's futures makes progress with any number of workers, as long as they do
 * not wait in a circle; and a worker never runs an unrelated task while it waits.
 */
class PoolFuture<V> extends FutureTask<V> {

  private static final int QUEUED = 0;
  private static final int STARTED = 1;

  /** Given back by shutdownNow: only its new owner may run it. */
  private static final int RETURNED = 2;

  private final AtomicInteger phase = new AtomicInteger(QUEUED);
  private final PoolContext context;

  PoolFuture(PoolContext context, Callable<V> callable) {
    super(callable);
    this.context = context;
  }

  @Override
  public void run() {
    if (move(QUEUED, STARTED) || move(RETURNED, STARTED)) {
      super.run();
    }
  }

  /** Marks the task as given back to the user; false if it has been started. */
  boolean giveBack() {
    return move(QUEUED, RETURNED);
  }

  @Override
  public V get() throws InterruptedException, ExecutionException {
    help();
    return super.get();
  }

  @Override
  public V get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (timeout > 0) {
      help();
    }
    return super.get(timeout, unit);
  }

  private void help() {
    Worker worker = Worker.current(context);
    if (worker != null && !isStarted() && !Thread.currentThread().isInterrupted()) {
      worker.helping().run(this);
    }
  }

  /** Runs the task unless it has been started or given back. */
  void runHelped() {
    if (move(QUEUED, STARTED)) {
      super.run();
    }
  }

  boolean isStarted() {
    // An older value only costs a look in vain.
    return phase.getOpaque() == STARTED;
  }

  /** Only one thread succeeds in each move; the future itself orders what the task writes. */
  private boolean move(int from, int to) {
    while (phase.getOpaque() == from) {
      if (phase.weakCompareAndSetPlain(from, to)) {
        return true;
      }
    }
    return false;
  }
}
