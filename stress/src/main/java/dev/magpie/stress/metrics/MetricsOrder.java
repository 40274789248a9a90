package dev.magpie.stress.metrics;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.counters.WorkerCounters;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;

/** Edge metrics.order: a snapshot has no effect without its cause. */
public final class MetricsOrder {

  /** So that the histograms have two buckets. */
  private static final long LARGEST = 1;

  private MetricsOrder() {}

  /** Submitted, started, ended and failed, as a snapshot has them. */
  @JCStressTest
  @Ref("proofs/edges/metrics.order.md")
  @Outcome(id = "0, 0, 0, 0", expect = ACCEPTABLE, desc = "nothing yet")
  @Outcome(id = "1, 0, 0, 0", expect = ACCEPTABLE, desc = "submitted")
  @Outcome(id = "1, 1, 0, 0", expect = ACCEPTABLE, desc = "begun")
  @Outcome(id = "1, 1, 1, 0", expect = ACCEPTABLE, desc = "ended, the failure is not counted yet")
  @Outcome(id = "1, 1, 1, 1", expect = ACCEPTABLE, desc = "failed")
  @Outcome(
      id = {"0, 1, ., .", "., 0, 1, .", "., ., 0, 1"},
      expect = FORBIDDEN,
      desc = "an effect without its cause")
  @State
  public static class Actual {
    final WorkerCounters counters = new WorkerCounters(LARGEST);

    @Actor
    public void worker() {
      counters.submit();
      counters.start(0);
      counters.end(0, true);
    }

    @Actor
    public void reader(IIII_Result r) {
      WorkerCounters.Snapshot snapshot = counters.new Snapshot();
      snapshot.readStarted();
      snapshot.readSubmitted();
      r.r1 = (int) snapshot.submitted();
      r.r2 = (int) snapshot.started();
      r.r3 = (int) snapshot.ended();
      r.r4 = (int) snapshot.failed();
    }
  }
}
