package dev.magpie.pool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code invokeAny} for a caller that is a worker: while no task is done, it runs those that nobody
 * else has begun. The first success cancels all the others, the one that the caller is running
 * included.
 */
final class FirstSuccess<T> {

  private final WorkStealingPool pool;
  private final PoolContext context;
  private final BlockingQueue<Attempt> done = new LinkedBlockingQueue<>();
  private final List<Attempt> attempts = new ArrayList<>();

  FirstSuccess(
      WorkStealingPool pool, PoolContext context, Collection<? extends Callable<T>> tasks) {
    if (tasks.isEmpty()) {
      throw new IllegalArgumentException("tasks: must not be empty");
    }
    this.pool = pool;
    this.context = context;
    for (Callable<T> task : tasks) {
      attempts.add(new Attempt(Objects.requireNonNull(task, "task")));
    }
  }

  /** Waits without limit. */
  T get() throws InterruptedException, ExecutionException {
    try {
      return get(() -> Long.MAX_VALUE);
    } catch (TimeoutException e) {
      throw new AssertionError("a wait without limit has ended", e);
    }
  }

  T get(long nanos) throws InterruptedException, ExecutionException, TimeoutException {
    long start = context.settings.clock().getAsLong();
    long limit = Math.max(0, nanos);
    return get(() -> limit - (context.settings.clock().getAsLong() - start));
  }

  private T get(LongSupplier timeLeft)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      attempts.forEach(pool::execute);
      ExecutionException failure = null;
      for (int failed = 0; failed < attempts.size(); failed++) {
        try {
          return next(timeLeft).get();
        } catch (ExecutionException e) {
          failure = e;
        }
      }
      throw Objects.requireNonNull(failure, "each task has succeeded or failed");
    } finally {
      cancelAll();
    }
  }

  /** Returns the next attempt that is done; helps with those that are not while there is time. */
  private Future<T> next(LongSupplier timeLeft) throws InterruptedException, TimeoutException {
    Worker worker = Objects.requireNonNull(Worker.current(context), "the caller is a worker");
    Attempt next = done.poll();
    for (Attempt attempt : attempts) {
      if (next == null && !attempt.isStarted() && timeLeft.getAsLong() > 0) {
        worker.helping().run(attempt);
        next = done.poll();
      }
    }
    if (next == null) {
      next = done.poll(timeLeft.getAsLong(), TimeUnit.NANOSECONDS);
    }
    if (next == null) {
      throw new TimeoutException(attempts.size() + " tasks, no success in time");
    }
    return next;
  }

  private void cancelAll() {
    attempts.forEach(attempt -> attempt.cancel(true));
  }

  /** One of the tasks. */
  private final class Attempt extends PoolFuture<T> {

    Attempt(Callable<T> task) {
      super(context, task);
    }

    @Override
    protected void done() {
      if (!isCancelled()) {
        done.add(this);
        if (failure() == null) {
          cancelAll();
        }
      }
    }

    private @Nullable Throwable failure() {
      try {
        super.get();
        return null;
      } catch (ExecutionException | InterruptedException e) {
        return e;
      }
    }
  }
}
