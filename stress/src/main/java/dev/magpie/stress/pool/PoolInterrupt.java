package dev.magpie.stress.pool;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.StopFlag;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge pool.interrupt: who raises the flag learns the worker's thread, or the worker sees it. */
public final class PoolInterrupt {
  private PoolInterrupt() {}

  @JCStressTest
  @Ref("proofs/edges/pool.interrupt.md")
  @Outcome(
      id = {"0, 1", "1, 0"},
      expect = ACCEPTABLE,
      desc = "one saw the other")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "both saw each other")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "nobody interrupts the task")
  @State
  public static class Actual {
    final StopFlag flag = new StopFlag();

    @Actor
    public void worker(II_Result r) {
      flag.begin();
      r.r1 = flag.isRaised() ? 1 : 0;
    }

    @Actor
    public void closer(II_Result r) {
      r.r2 = flag.raise() == null ? 0 : 1;
    }
  }
}
