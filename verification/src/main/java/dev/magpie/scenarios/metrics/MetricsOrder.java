package dev.magpie.scenarios.metrics;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.counters.WorkerCounters;
import dev.magpie.scenarios.Ledger;
import java.util.concurrent.atomic.AtomicInteger;

/** Edge metrics.order: no effect without its cause, in a snapshot of one worker or of two. */
abstract class MetricsOrder implements Scenario {

  /** So that the histograms have two buckets. */
  static final long LARGEST = 1;

  final WorkerCounters first = new WorkerCounters(LARGEST);

  static void require(long submitted, WorkerCounters.Snapshot snapshot) {
    Ledger.require(snapshot.ended() >= snapshot.failed(), "failed, and not ended");
    Ledger.require(snapshot.started() >= snapshot.ended(), "ended, and not begun");
    Ledger.require(submitted >= snapshot.started(), "begun, and not submitted");
  }

  /** A worker's task fails. */
  static final class OneWorker extends MetricsOrder {
    @Override
    public void define(Setup setup) {
      setup.actor("worker", this::work);
      setup.actor("reader", this::read);
    }

    private void work() {
      first.submit();
      first.start(0);
      first.end(0, true);
    }

    private void read() {
      WorkerCounters.Snapshot snapshot = first.new Snapshot();
      snapshot.readStarted();
      snapshot.readSubmitted();
      require(snapshot.submitted(), snapshot);
    }
  }

  /** One worker submits the task, another one runs it. */
  static final class TwoWorkers extends MetricsOrder {
    private final WorkerCounters second = new WorkerCounters(LARGEST);
    private final AtomicInteger queue = new AtomicInteger();

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", this::submit);
      setup.actor("worker", this::work);
      setup.actor("reader", this::read);
    }

    private void submit() {
      first.submit();
      queue.setRelease(1);
    }

    private void work() {
      if (queue.getAcquire() == 1) {
        second.start(0);
        second.end(0, false);
      }
    }

    private void read() {
      WorkerCounters.Snapshot submitter = first.new Snapshot();
      WorkerCounters.Snapshot worker = second.new Snapshot();
      submitter.readStarted();
      worker.readStarted();
      submitter.readSubmitted();
      worker.readSubmitted();
      require(submitter.submitted() + worker.submitted(), worker);
    }
  }
}
