package dev.magpie.pool.counters;

import dev.magpie.pool.metrics.WorkerMetrics;

/**
 * What one worker counts. Its own thread writes; any thread takes a snapshot, in the opposite
 * order: effects before causes, so that no effect is in it without its cause.
 */
public final class WorkerCounters {

  private static final int SUBMITTED = 0;
  private static final int FAILED = 1;
  private static final int ATTEMPTS = 2;
  private static final int STOLEN = 3;
  private static final int STEALS = 4;
  private static final int OVERFLOWS = 5;
  private static final int PARKS = 6;
  private static final int WAKES = 7;
  private static final int COUNTERS = 8;

  private final PaddedCounters counters = new PaddedCounters(COUNTERS);
  private final Histogram queueTimes;
  private final Histogram executionTimes;

  /**
   * Makes counters at 0, for times up to {@code largest} nanoseconds; longer ones count as that.
   */
  public WorkerCounters(long largest) {
    queueTimes = new Histogram(largest);
    executionTimes = new Histogram(largest);
  }

  /** Counts a task that the worker submits. */
  public void submit() {
    counters.add(SUBMITTED, 1);
  }

  /** Counts a task that begins. */
  public void start(long queueTime) {
    queueTimes.record(queueTime);
  }

  /** Counts a task that has ended. */
  public void end(long executionTime, boolean failed) {
    executionTimes.record(executionTime);
    if (failed) {
      counters.add(FAILED, 1);
    }
  }

  void attempt() {
    counters.add(ATTEMPTS, 1);
  }

  void steal(int tasks) {
    counters.add(STOLEN, tasks);
    counters.add(STEALS, 1);
  }

  void overflow(int tasks) {
    counters.add(OVERFLOWS, tasks);
  }

  void park() {
    counters.add(PARKS, 1);
  }

  void wake() {
    counters.add(WAKES, 1);
  }

  /** A snapshot in the making: three steps, each of which reads what caused what is read before. */
  public final class Snapshot {
    private final long wakes = counters.get(WAKES);
    private final long parks = counters.get(PARKS);
    private final long steals = counters.get(STEALS);
    private final long stolen = counters.get(STOLEN);
    private final long attempts = counters.get(ATTEMPTS);
    private final long overflows = counters.get(OVERFLOWS);
    private final long failed = counters.get(FAILED);
    private final Tally execution = executionTimes.newTally();
    private final Tally queued = queueTimes.newTally();
    private long submitted;

    /** The first step: reads all but tasks that began and were submitted. */
    public Snapshot() {
      executionTimes.addTo(execution);
    }

    /** The second step: reads which tasks began. After the first one of all workers. */
    public void readStarted() {
      queueTimes.addTo(queued);
    }

    /** The third step: reads which tasks were submitted. After the second one of all workers. */
    public void readSubmitted() {
      submitted = counters.get(SUBMITTED);
    }

    /** Returns how many tasks have ended. */
    public long ended() {
      return execution.count();
    }

    /** Returns how many tasks have failed. */
    public long failed() {
      return failed;
    }

    /** Returns how many tasks have begun. */
    public long started() {
      return queued.count();
    }

    /** Returns how many tasks the worker has submitted. */
    public long submitted() {
      return submitted;
    }

    Tally execution() {
      return execution;
    }

    Tally queued() {
      return queued;
    }

    WorkerMetrics metrics(int index, long elapsed) {
      return new WorkerMetrics(
          index,
          submitted,
          started(),
          ended() - failed,
          failed,
          queued.distribution(),
          execution.distribution(),
          attempts,
          steals,
          stolen,
          overflows,
          parks,
          wakes,
          elapsed <= 0 ? 0 : Math.min(1, (double) execution.sum / elapsed));
    }
  }
}
