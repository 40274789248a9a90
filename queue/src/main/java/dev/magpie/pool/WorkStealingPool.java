package dev.magpie.pool;

import dev.magpie.pool.counters.PoolCounters;
import dev.magpie.pool.metrics.PoolMetrics;
import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.queue.Batch;
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
 * <p>Each worker has a local queue of its own ({@link LocalQueueKind}); all share another ({@link
 * SharedQueueKind}). A task submitted by a worker goes to the worker's own queue, any other to the
 * shared one. A worker takes tasks from its own queue, then from the shared one, then from its
 * peers, and then sleeps; before it steals and before it sleeps it polls, if there is an {@link
 * IdlePoller}. Threads are started as there is work for them, up to the number of workers, and stay
 * until the pool ends. Tasks begin in no promised order, but for {@link PoolBuilder#priorities}.
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
 * <p>After the thread pools of Zap (lazy start, one waking worker at a time, batches, polling),
 * Tokio and crossbeam (queues). Differs from Zap so: a shutdown runs what was accepted, where the
 * seed drops it.
 */
public final class WorkStealingPool extends AbstractExecutorService implements AutoCloseable {

  /** The largest number of workers. */
  public static final int MAX_WORKERS = IdleWord.MAX_WORKERS;

  /** The highest priority of a task; the lowest is 0. */
  public static final int MAX_PRIORITY = 255;

  /** The priority of tasks that are submitted without one. */
  public static final int DEFAULT_PRIORITY = 100;

  final PoolContext context;
  private final Submission submission;
  private final Closing closing;
  private final int defaultLevel;

  WorkStealingPool(PoolSettings settings) {
    context = new PoolContext(settings);
    submission = new Submission(context);
    closing = new Closing(context);
    defaultLevel = settings.queues().level(DEFAULT_PRIORITY);
  }

  /** Returns a builder with all options at their defaults. */
  public static PoolBuilder builder() {
    return new PoolBuilder();
  }

  /**
   * Has a worker run the task, some time.
   *
   * @throws RejectedExecutionException if the pool is shut down
   * @throws IllegalStateException if it is a {@link Task} that is still queued
   */
  @Override
  public void execute(Runnable task) {
    submission.execute(Objects.requireNonNull(task, "task"), defaultLevel);
  }

  /**
   * As {@link #execute(Runnable)}, with a priority.
   *
   * @param priority from 0 to {@value #MAX_PRIORITY}; see {@link PoolBuilder#priorities}
   * @throws IllegalArgumentException if the priority is anything else
   * @throws IllegalStateException if it is not {@value #DEFAULT_PRIORITY} and the pool has no
   *     priorities, or the task is a {@link Task} that is still queued
   */
  public void execute(Runnable task, int priority) {
    int level = context.settings.queues().level(priority);
    submission.execute(Objects.requireNonNull(task, "task"), level);
  }

  /**
   * Has workers run all tasks of the batch, which is empty afterwards. A worker queues them in its
   * own queue, any other thread in the shared one, in their order; at one instant where the queue
   * can. If this throws, the batch is as before, and none of its tasks is or will be run; only if
   * memory runs out, some may have been accepted, and the others are still in the batch.
   *
   * @throws RejectedExecutionException if the pool is shut down
   * @throws IllegalStateException if one of the tasks is still queued in a pool
   */
  public void schedule(Batch<? extends Task> batch) {
    submission.schedule(batch, defaultLevel);
  }

  /** As {@link #schedule(Batch)}, with a priority for all, for which see {@link #execute}. */
  public void schedule(Batch<? extends Task> batch, int priority) {
    submission.schedule(batch, context.settings.queues().level(priority));
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
    closing.shutdown();
  }

  /**
   * Accepts no more tasks, takes back those that have not begun, and interrupts those that run. A
   * task that a worker is just taking, or that a thread is still submitting, may be run instead.
   *
   * @return the tasks that were taken back, none of which has been or will be run by the pool
   */
  @Override
  public List<Runnable> shutdownNow() {
    return closing.shutdownNow();
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
    closing.close();
  }

  private void refuseWorker(String call) {
    Worker worker = Worker.current(context);
    if (worker != null) {
      throw new IllegalStateException(
          call + " by worker " + worker.index() + " of the pool itself would wait for ever");
    }
  }

  /**
   * Returns what the pool has done so far. What happened before {@link #awaitQuiescence} returned
   * is in it; a future's {@code get} may return shortly before its task is.
   *
   * @throws IllegalStateException if the pool has no metrics
   */
  public PoolMetrics metrics() {
    PoolCounters counters = context.observation == null ? null : context.observation.counters();
    if (counters == null) {
      throw new IllegalStateException(
          "pool " + context.settings.name() + " has no metrics; build it with metrics(true)");
    }
    return counters.snapshot();
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
