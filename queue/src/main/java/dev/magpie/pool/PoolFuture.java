package dev.magpie.pool;

import dev.magpie.pool.protocol.TaskPhase;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The future of a submitted task. A worker of the same pool that waits for it runs it itself if it
 * has not been started, and only blocks on one that another thread is running. So a pool whose
 * tasks wait for each other's futures makes progress with any number of workers, as long as they do
 * not wait in a circle; and a worker never runs an unrelated task while it waits.
 */
class PoolFuture<V> extends FutureTask<V> {

  private final TaskPhase phase = new TaskPhase();
  private final PoolContext context;

  /** When it was submitted, if somebody wants to know; written before anybody else knows it. */
  long submitted;

  /** What it threw; for the thread that has run it. */
  private @Nullable Throwable thrown;

  PoolFuture(PoolContext context, Callable<V> callable) {
    super(callable);
    this.context = context;
  }

  @Override
  public void run() {
    if (begin(false)) {
      runBegun();
    }
  }

  /**
   * Makes the caller the one that runs it; false if it has been started, or if the caller helps and
   * it was given back.
   */
  boolean begin(boolean helping) {
    return phase.begin(helping);
  }

  /** Runs it. Called by the thread that has begun it. */
  void runBegun() {
    super.run();
  }

  @Override
  protected void setException(Throwable failure) {
    thrown = failure;
    super.setException(failure);
  }

  /** Returns what it threw; null if it returned or was cancelled. Called by who has run it. */
  @Nullable Throwable thrown() {
    return thrown;
  }

  /** Marks the task as given back to the user; false if it has been started. */
  boolean giveBack() {
    return phase.giveBack();
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

  boolean isStarted() {
    return phase.isStarted();
  }
}
