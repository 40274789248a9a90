package dev.magpie.pool;

import dev.magpie.pool.counters.PoolCounters;
import dev.magpie.pool.metrics.PoolObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Tells a pool's counters and its user's observer what happens. A pool without either has none. */
final class Observation {

  private final LongSupplier clock;
  private final @Nullable PoolCounters counters;
  private final List<PoolObserver> observers;

  private Observation(
      LongSupplier clock, @Nullable PoolCounters counters, List<PoolObserver> observers) {
    this.clock = clock;
    this.counters = counters;
    this.observers = observers;
  }

  static @Nullable Observation of(PoolSettings settings) {
    List<PoolObserver> observers = new ArrayList<>();
    PoolCounters counters = null;
    if (settings.metrics()) {
      counters = new PoolCounters(settings.workers(), settings.clock());
      observers.add(counters);
    }
    if (settings.observer() != null) {
      observers.add(settings.observer());
    }
    return observers.isEmpty() ? null : new Observation(settings.clock(), counters, observers);
  }

  @Nullable PoolCounters counters() {
    return counters;
  }

  private void tell(Consumer<PoolObserver> event) {
    for (PoolObserver observer : observers) {
      try {
        event.accept(observer);
      } catch (Throwable failure) {
        PoolSettings.reportUncaught(failure);
      }
    }
  }

  /** Tells of a task that is about to be queued, and returns it in a form that keeps the time. */
  Runnable submit(@Nullable Worker submitter, Runnable task) {
    long now = clock.getAsLong();
    int worker = submitter == null ? PoolObserver.OUTSIDE : submitter.index();
    Runnable item = TaskNode.wrapSubmitted(task, now);
    tell(observer -> observer.onSubmit(worker, task, now));
    return item;
  }

  /**
   * Runs a task, unless it is a future that another worker has begun.
   *
   * @param helping true if the worker's own task waits for it
   */
  void run(int worker, Runnable task, long submitted, boolean helping) {
    PoolFuture<?> future = task instanceof PoolFuture<?> pooled ? pooled : null;
    if (future != null && !future.begin(helping)) {
      return;
    }
    long started = clock.getAsLong();
    tell(observer -> observer.onStart(worker, task, submitted, started));
    Throwable failure = null;
    try {
      if (future == null) {
        task.run();
      } else {
        future.runBegun();
        failure = future.thrown();
      }
    } catch (Throwable thrown) {
      failure = thrown;
      throw thrown;
    } finally {
      long ended = clock.getAsLong();
      Throwable outcome = failure;
      tell(observer -> observer.onEnd(worker, task, submitted, started, ended, outcome));
    }
  }

  void park(int worker) {
    long now = clock.getAsLong();
    tell(observer -> observer.onPark(worker, now));
  }

  void wake(int worker) {
    long now = clock.getAsLong();
    tell(observer -> observer.onWake(worker, now));
  }

  /** Has a worker steal, and tells of it. */
  @Nullable Runnable steal(int thief, WorkerQueues own, int victim, WorkerQueues from) {
    if (thief == victim) {
      return own.stealFrom(from);
    }
    tell(observer -> observer.onStealAttempt(thief, victim));
    int before = own.local.size();
    Runnable task = own.stealFrom(from);
    if (task != null) {
      int tasks = 1 + Math.max(0, own.local.size() - before);
      tell(observer -> observer.onSteal(thief, victim, tasks));
    }
    return task;
  }

  void overflow(int worker, int tasks) {
    tell(observer -> observer.onOverflow(worker, tasks));
  }
}
