package dev.magpie.pool;

import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.queue.Injector;
import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Stealer;
import java.util.ArrayList;
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
 * #invokeAny}) runs that task itself if no other has begun it, so that these waits end with any
 * number of workers; to wait in a task for another task by other means needs a worker for each.
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
    try {
      return new FirstSuccess<>(this, tasks).get(Long.MAX_VALUE);
    } catch (TimeoutException e) {
      throw new AssertionError("a wait without limit has ended", e);
    }
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return Worker.current(context) == null
        ? super.invokeAny(tasks, timeout, unit)
        : new FirstSuccess<>(this, tasks).get(unit.toNanos(timeout));
  }

  /**
   * Waits until every task that was accepted has been run, at some instant of the call.
   *
   * @return false if the time ran out first
   * @throws IllegalStateException if called by a worker of this pool, whose own task would never
   *     end
   */
  public boolean awaitQuiescence(long timeout, TimeUnit unit) throws InterruptedException {
    refuseWorker("awaitQuiescence");
    startIfStuck();
    return context.tasks.await(unit.toNanos(timeout), context.settings.clock());
  }

  /** Accepts no more tasks; those already accepted are run. */
  @Override
  public void shutdown() {
    if (context.tasks.close()) {
      context.idle.shutdown();
    }
    startIfStuck();
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
    List<Runnable> returned = new ArrayList<>();
    context.hold(true);
    try {
      for (Worker worker : context.workers) {
        drain(worker.stealer(), returned);
      }
      for (Runnable task = context.injector.steal();
          task != null;
          task = context.injector.steal()) {
        takeBack(task, returned);
      }
    } finally {
      context.hold(false);
      context.workers.forEach(Worker::stop);
    }
    return returned;
  }

  private void drain(Stealer<Runnable> stealer, List<Runnable> returned) {
    while (!stealer.isEmpty()) {
      Runnable task = stealer.steal();
      if (task == null) {
        Thread.onSpinWait();
      } else {
        takeBack(task, returned);
      }
    }
  }

  private void takeBack(Runnable task, List<Runnable> returned) {
    if (!(task instanceof PoolFuture<?> future) || future.giveBack()) {
      returned.add(task);
    }
    context.finishTask();
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
    startIfStuck();
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
        context.terminated.await();
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

  /** Returns the time in nanoseconds by the pool's clock. */
  long now() {
    return context.settings.clock().getAsLong();
  }

  private void refuseWorker(String call) {
    Worker worker = Worker.current(context);
    if (worker != null) {
      throw new IllegalStateException(
          call + " by worker " + worker.index() + " of the pool itself would wait for ever");
    }
  }

  /** Tries again to start a worker if there are tasks and none could be started so far. */
  private void startIfStuck() {
    if (context.tasks.pending() > 0 && context.idle.spawned() == 0) {
      context.idle.notifyWork();
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
