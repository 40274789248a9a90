package dev.magpie.pool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * {@code invokeAny} for a caller that is a worker: waits for one future after the other, so that it
 * can run each that nobody else has begun.
 */
final class FirstSuccess<T> {

  private final WorkStealingPool pool;
  private final Collection<? extends Callable<T>> tasks;
  private final List<Future<T>> futures = new ArrayList<>();

  FirstSuccess(WorkStealingPool pool, Collection<? extends Callable<T>> tasks) {
    if (tasks.isEmpty()) {
      throw new IllegalArgumentException("tasks: must not be empty");
    }
    this.pool = pool;
    this.tasks = tasks;
  }

  T get(long nanos) throws InterruptedException, ExecutionException, TimeoutException {
    long start = pool.now();
    try {
      for (Callable<T> task : tasks) {
        futures.add(pool.submit(task));
      }
      ExecutionException last = null;
      for (Future<T> future : futures) {
        try {
          return future.get(nanos - (pool.now() - start), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failure) {
          last = failure;
        }
      }
      throw Objects.requireNonNull(last, "each task has succeeded or failed");
    } finally {
      futures.forEach(future -> future.cancel(true));
    }
  }
}
