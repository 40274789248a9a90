package dev.magpie.pool.metrics;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * What a pool has done so far: a snapshot, taken while it goes on. Consistent: {@code submitted >=
 * started() >= completed() + failed()}, and what {@link WorkerMetrics} promises, for the sums as
 * well. What happened before the snapshot is in it: all of it, if the pool was quiescent then.
 *
 * @param elapsedNanos since the pool was made
 * @param submitted tasks that were accepted, by whomever they were submitted
 * @param queueTime of all workers
 * @param executionTime of all workers
 * @param workers each worker, by its index, also those that have not been started
 */
public record PoolMetrics(
    long elapsedNanos,
    long submitted,
    Distribution queueTime,
    Distribution executionTime,
    List<WorkerMetrics> workers) {

  /** Copies the list. */
  public PoolMetrics {
    workers = List.copyOf(workers);
  }

  private long sum(ToLongFunction<WorkerMetrics> value) {
    return workers.stream().mapToLong(value).sum();
  }

  /** Returns how many tasks were begun. */
  public long started() {
    return sum(WorkerMetrics::started);
  }

  /** Returns how many tasks ended normally or were cancelled. */
  public long completed() {
    return sum(WorkerMetrics::completed);
  }

  /** Returns how many tasks ended by throwing. */
  public long failed() {
    return sum(WorkerMetrics::failed);
  }

  /** Returns how many looks for tasks at peers there were. */
  public long stealAttempts() {
    return sum(WorkerMetrics::stealAttempts);
  }

  /** Returns how many of them were successful. */
  public long steals() {
    return sum(WorkerMetrics::steals);
  }

  /** Returns how many tasks were stolen. */
  public long stolenTasks() {
    return sum(WorkerMetrics::stolenTasks);
  }

  /** Returns for how many tasks a worker's own queue had no room. */
  public long overflows() {
    return sum(WorkerMetrics::overflows);
  }

  /** Returns how often a worker went to sleep. */
  public long parks() {
    return sum(WorkerMetrics::parks);
  }

  /** Returns how often a worker was woken. */
  public long wakeUps() {
    return sum(WorkerMetrics::wakeUps);
  }

  /** Returns which part of the looks at peers was successful, from 0 to 1; 0 if there was none. */
  public double stealSuccessRate() {
    return stealAttempts() == 0 ? 0 : (double) steals() / stealAttempts();
  }

  /** Returns how many workers were running a task. */
  public long activeWorkers() {
    return workers.stream().filter(WorkerMetrics::isActive).count();
  }

  /** Returns how many workers were asleep. */
  public long idleWorkers() {
    return workers.stream().filter(WorkerMetrics::isAsleep).count();
  }

  /** Returns how many tasks ended per second since the pool was made; 0 if no time has passed. */
  public double tasksPerSecond() {
    return elapsedNanos <= 0 ? 0 : (completed() + failed()) * 1e9 / elapsedNanos;
  }

  /** Returns a table for people. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%.3f s: %d tasks submitted, %d started, %d completed, %d failed, %.0f a second;"
                + " %d workers, %d active, %d idle%n",
            elapsedNanos / 1e9,
            submitted,
            started(),
            completed(),
            failed(),
            tasksPerSecond(),
            workers.size(),
            activeWorkers(),
            idleWorkers()));
    table.append(String.format("queue time      %s%n", queueTime));
    table.append(String.format("execution time  %s%n", executionTime));
    table.append(
        String.format(
            "%6s %10s %10s %8s %5s %10s %8s %8s %9s %8s %8s%n",
            "worker",
            "submitted",
            "completed",
            "failed",
            "busy",
            "attempts",
            "steals",
            "stolen",
            "overflows",
            "parks",
            "wakes"));
    workers.forEach(worker -> table.append(row(worker)));
    return table.toString();
  }

  private static String row(WorkerMetrics worker) {
    return String.format(
        Locale.ROOT,
        "%6d %10d %10d %8d %4.0f%% %10d %8d %8d %9d %8d %8d%n",
        worker.index(),
        worker.submitted(),
        worker.completed(),
        worker.failed(),
        100 * worker.utilisation(),
        worker.stealAttempts(),
        worker.steals(),
        worker.stolenTasks(),
        worker.overflows(),
        worker.parks(),
        worker.wakeUps());
  }
}
