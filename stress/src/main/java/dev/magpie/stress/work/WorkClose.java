package dev.magpie.stress.work;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.WorkCount;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge work.close: the last task and the close do not miss each other. */
public final class WorkClose {
  private WorkClose() {}

  @JCStressTest
  @Ref("proofs/edges/work.close.md")
  @Outcome(
      id = {"1, 0", "0, 1", "1, 1"},
      expect = ACCEPTABLE,
      desc = "one of them, or both, know that this is the end")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "closed and empty, and nobody knows")
  @State
  public static class Actual {
    final WorkCount count = new WorkCount();

    public Actual() {
      count.accept();
    }

    @Actor
    public void receiver(II_Result r) {
      r.r1 = count.receive() ? 1 : 0;
    }

    @Actor
    public void closer(II_Result r) {
      r.r2 = count.close() ? 1 : 0;
    }
  }

  /** A task is accepted meanwhile, or refused. */
  @JCStressTest
  @Ref("proofs/edges/work.close.md")
  @Outcome(
      id = {"1, 0", "0, 1", "1, 1"},
      expect = ACCEPTABLE,
      desc = "accepted, and one of them knows the end")
  @Outcome(id = "-1, 1", expect = ACCEPTABLE, desc = "refused, and the closer knows the end")
  @Outcome(id = "-1, 0", expect = FORBIDDEN, desc = "refused, and nobody knows the end")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "accepted, and nobody knows the end")
  @State
  public static class ActualSubmit {
    final WorkCount count = new WorkCount();

    @Actor
    public void submitter(II_Result r) {
      if (count.accept() == WorkCount.REFUSED) {
        r.r1 = -1;
      } else {
        r.r1 = count.receive() ? 1 : 0;
      }
    }

    @Actor
    public void closer(II_Result r) {
      r.r2 = count.close() ? 1 : 0;
    }
  }
}
