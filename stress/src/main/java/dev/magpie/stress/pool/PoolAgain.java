package dev.magpie.stress.pool;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.QueuedMark;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge pool.again: who queues a task again touches its links after the last queue did. */
public final class PoolAgain {
  private PoolAgain() {}

  private static QueuedMark queued() {
    QueuedMark mark = new QueuedMark();
    mark.set();
    return mark;
  }

  @JCStressTest
  @Ref("proofs/edges/pool.again.md")
  @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "still queued: refused")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "queued again, after the taker's last write")
  @Outcome(id = "1, 0", expect = FORBIDDEN, desc = "queued again while the taker unlinks it")
  @State
  public static class Actual {
    final QueuedMark mark = queued();
    int unlinked;

    @Actor
    public void taker() {
      unlinked = 1;
      mark.clear();
    }

    @Actor
    public void submitter(II_Result r) {
      if (mark.set()) {
        r.r1 = 1;
        r.r2 = unlinked;
      }
    }
  }

  @JCStressTest
  @Ref("proofs/edges/pool.again.md")
  @Outcome(
      id = {"1, 0", "0, 1"},
      expect = ACCEPTABLE,
      desc = "one queues it, the other is refused")
  @Outcome(id = "1, 1", expect = FORBIDDEN, desc = "queued twice")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "both refused")
  @State
  public static class ActualTwoSubmitters {
    final QueuedMark mark = new QueuedMark();

    @Actor
    public void first(II_Result r) {
      r.r1 = mark.set() ? 1 : 0;
    }

    @Actor
    public void second(II_Result r) {
      r.r2 = mark.set() ? 1 : 0;
    }
  }
}
