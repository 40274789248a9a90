package dev.magpie.pool.counters;

import dev.magpie.pool.metrics.PoolMetrics;
import dev.magpie.pool.metrics.PoolObserver;
import dev.magpie.pool.metrics.WorkerMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts what happens in a pool. */
public final class PoolCounters implements PoolObserver {

  private final LongSupplier clock;
  private final long start;
  private final List<WorkerCounters> workers;

  /** Tasks that were submitted by threads that are no workers. */
  private final AtomicLong outside = new AtomicLong();

  /**
   * Makes counters at 0.
   *
   * @param workers how many workers there are
   * @param clock the time in nanoseconds
   */
  public PoolCounters(int workers, LongSupplier clock) {
    this(workers, clock, Long.MAX_VALUE);
  }

  /** As above, for times up to {@code largest} nanoseconds; longer ones count as that. */
  public PoolCounters(int workers, LongSupplier clock, long largest) {
    this.clock = clock;
    start = clock.getAsLong();
    this.workers = Stream.generate(() -> new WorkerCounters(largest)).limit(workers).toList();
  }

  @Override
  public void onSubmit(int worker, Runnable task, long time) {
    if (worker != OUTSIDE) {
      workers.get(worker).submit();
      return;
    }
    // Counted before the task is queued, whose queue orders it before all that is read earlier.
    long seen;
    do {
      seen = outside.getOpaque();
    } while (!outside.weakCompareAndSetPlain(seen, seen + 1));
  }

  @Override
  public void onStart(int worker, Runnable task, long submitted, long started) {
    workers.get(worker).start(started - submitted);
  }

  @Override
  public void onEnd(
      int worker,
      Runnable task,
      long submitted,
      long started,
      long ended,
      @Nullable Throwable failure) {
    workers.get(worker).end(ended - started, failure != null);
  }

  @Override
  public void onPark(int worker, long time) {
    workers.get(worker).park();
  }

  @Override
  public void onWake(int worker, long time) {
    workers.get(worker).wake();
  }

  @Override
  public void onStealAttempt(int thief, int victim) {
    workers.get(thief).attempt();
  }

  @Override
  public void onSteal(int thief, int victim, int tasks) {
    workers.get(thief).steal(tasks);
  }

  @Override
  public void onOverflow(int worker, int tasks) {
    workers.get(worker).overflow(tasks);
  }

  /** Returns all that has been counted. Any thread. */
  public PoolMetrics snapshot() {
    List<WorkerCounters.Snapshot> snapshots = new ArrayList<>(workers.size());
    for (WorkerCounters worker : workers) {
      snapshots.add(worker.new Snapshot());
    }
    snapshots.forEach(WorkerCounters.Snapshot::readStarted);
    snapshots.forEach(WorkerCounters.Snapshot::readSubmitted);
    long submitted = outside.getOpaque();
    long elapsed = clock.getAsLong() - start;
    Tally queued = snapshots.get(0).queued();
    Tally execution = snapshots.get(0).execution();
    List<WorkerMetrics> metrics = new ArrayList<>(snapshots.size());
    for (WorkerCounters.Snapshot snapshot : snapshots) {
      submitted += snapshot.submitted();
      metrics.add(snapshot.metrics(metrics.size(), elapsed));
    }
    for (WorkerCounters.Snapshot snapshot : snapshots.subList(1, snapshots.size())) {
      queued.add(snapshot.queued());
      execution.add(snapshot.execution());
    }
    return new PoolMetrics(
        elapsed, submitted, queued.distribution(), execution.distribution(), metrics);
  }
}
