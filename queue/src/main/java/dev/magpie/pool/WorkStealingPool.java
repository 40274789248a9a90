package dev.magpie.pool;

import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.queue.Injector;
import dev.magpie.queue.LocalQueue;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A pool of worker threads that steal tasks from each other.
 *
 * <p>Each worker has a bounded {@link LocalQueue}; all share one {@link Injector}. A task submitted
 * by a worker goes to the worker's own queue, any other to the injector. A worker takes tasks from
 * its own queue, then from the injector, then from its peers, and then sleeps. Threads are started
 * as there is work for them, up to the number of workers, and stay until the pool ends. Tasks begin
 * in no promised order.
 *
 * <p>Every task that is accepted is run, or returned by {@link #shutdownNow}; every other is
 * refused by a {@link RejectedExecutionException}. A task that throws does not harm its worker. A
 * worker that waits for a future of its own pool ({@link #submit}, {@link #invokeAll}, {@link
 * #invokeAny}) runs that task itself if no other has begun it and the wait's time is not out, so
 * that these waits end with any number of workers. Such a wait may take longer than its time, and
 * an interrupt of the task that waits reaches the task that it runs. More than 512 tasks that wait
 * for each other on one worker are refused with an {@link IllegalStateException}. To wait in a task
 * for another task by other means needs a worker for each.
 *
 * <p>Any thread may call any method. What a thread did before it submitted a task happens before
 * the task; what tasks did happens before {@link #awaitQuiescence}, {@link #awaitTermination} and
 * {@link #close} return successfully.
 *
 * <p>After the thread pools of Zap (lazy start, one waking worker at a time) and Tokio (queues).
 * Differs from Zap so: a shutdown runs what was accepted, where the seed drops it.
 */
public final class WorkStealingPool extends AbstractExecutorService implements AutoCloseable {

  /** The largest number of workers. */
  public static final int MAX_WORKERS = IdleWord.MAX_WORKERS;

  /** How long {@link #close} waits before it tries again to start a thread. */
  private static final long RETRY_MILLIS = 100;

  private final PoolContext context;

  WorkStealingPool(PoolSettings settings) {
    context = new PoolContext(settings);
  }

  /** Returns a builder with all options at their defaults. */
  public static PoolBuilder builder() {
    return new PoolBuilder();
  }

  /**
   * Has a worker run the task, some time.
   *
   * @throws RejectedExecutionException if the pool is shut down
   */
  @Override
  public void execute(Runnable task) {
    Objects.requireNonNull(task, "task");
    if (!context.tasks.admit()) {
      throw new RejectedExecutionException("task " + task + ": the pool is shut down");
    }
    boolean queued = false;
    try {
      Worker worker = Worker.current(context);
      if (worker == null) {
        context.injector.push(task);
      } else {
        worker.push(task);
      }
      queued = true;
    } finally {
      if (!queued) {
        context.finishTask();
      }
    }
    context.idle.notifyWork();
  }

  @Override
  protected <T> RunnableFuture<T> newTaskFor(Callable<T> callable) {
    return new PoolFuture<>(context, callable);
  }

  @Override
  protected <T> RunnableFuture<T> newTaskFor(Runnable task, T value) {
    return new PoolFuture<>(context, Executors.callable(task, value));
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks)
      throws InterruptedException, ExecutionException {
    if (Worker.current(context) == null) {
      return super.invokeAny(tasks);
    }
    return new FirstSuccess<>(this, context, tasks).get();
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return Worker.current(context) == null
        ? super.invokeAny(tasks, timeout, unit)
        : new FirstSuccess<>(this, context, tasks).get(unit.toNanos(timeout));
  }

  /**
   * Waits until no accepted task is left to be run. While others go on submitting, an instant at
   * which that is so may be missed.
   *
   * @return false if the time ran out first
   * @throws IllegalStateException if called by a worker of this pool, whose own task would never
   *     end
   */
  public boolean awaitQuiescence(long timeout, TimeUnit unit) throws InterruptedException {
    refuseWorker("awaitQuiescence");
    context.retryStart();
    return context.tasks.await(unit.toNanos(timeout), context.settings.clock());
  }

  /** Accepts no more tasks; those already accepted are run. */
  @Override
  public void shutdown() {
    if (context.tasks.close()) {
      context.idle.shutdown();
    }
    context.retryStart();
  }

  /**
   * Accepts no more tasks, takes back those that have not begun, and interrupts those that run. A
   * task that a worker is just taking, or that a thread is still submitting, may be run instead.
   *
   * @return the tasks that were taken back, none of which has been or will be run by the pool
   */
  @Override
  public List<Runnable> shutdownNow() {
    shutdown();
    try {
      return new TaskRecall(context).recall();
    } finally {
      context.workers.forEach(Worker::stop);
    }
  }

  @Override
  public boolean isShutdown() {
    return context.tasks.isClosed();
  }

  @Override
  public boolean isTerminated() {
    return context.terminated.getCount() == 0;
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    context.retryStart();
    return context.terminated.await(timeout, unit);
  }

  /**
   * Shuts down and waits until all tasks are done and all workers have ended. If the caller is
   * interrupted, stops the pool as by {@link #shutdownNow} and goes on waiting; the interrupt
   * status is set when this returns.
   *
   * @throws IllegalStateException if called by a worker of this pool, which would wait for itself
   */
  @Override
  public void close() {
    refuseWorker("close");
    shutdown();
    boolean interrupted = false;
    while (!isTerminated()) {
      try {
        context.terminated.await(RETRY_MILLIS, TimeUnit.MILLISECONDS);
        context.retryStart();
      } catch (InterruptedException e) {
        if (!interrupted) {
          interrupted = true;
          shutdownNow();
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void refuseWorker(String call) {
    Worker worker = Worker.current(context);
    if (worker != null) {
      throw new IllegalStateException(
          call + " by worker " + worker.index() + " of the pool itself would wait for ever");
    }
  }

  /** Returns how many tasks are accepted and not yet done. */
  public long pendingTasks() {
    return context.tasks.pending();
  }

  /** Returns the greatest number of workers; fewer threads may have been started. */
  public int workers() {
    return context.workers.size();
  }

  @Override
  public String toString() {
    String state = isTerminated() ? "terminated" : isShutdown() ? "shutting down" : "running";
    return "WorkStealingPool["
        + context.settings.name()
        + ", "
        + state
        + ", pending="
        + pendingTasks()
        + ", "
        + context.idle
        + "]";
  }
}
