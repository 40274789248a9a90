package dev.magpie.stress.work;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.Patience;
import dev.magpie.pool.protocol.Sleepers;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Edge work.sleep: nobody sleeps beside a task. */
public final class WorkSleep {
  private WorkSleep() {}

  /**
   * A queue of one task, which does as little for the order as a queue can. A receiver that sleeps
   * beside the task shows as a test that times out.
   */
  @JCStressTest
  @Ref("proofs/edges/work.sleep.md")
  @Outcome(id = "1", expect = ACCEPTABLE, desc = "the task was there, or its submitter woke")
  @Outcome(id = "0", expect = FORBIDDEN, desc = "ended by nobody")
  @State
  public static class Actual {
    final Sleepers sleepers = new Sleepers();
    final AtomicInteger task = new AtomicInteger();

    @Actor
    public void submitter() {
      task.setOpaque(1);
      sleepers.wakeOne();
    }

    @Actor
    public void receiver(I_Result r) {
      try {
        Integer received = sleepers.await(this::take, () -> false, Patience.untilInterrupted());
        r.r1 = received == null ? 0 : received;
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private @Nullable Integer take() {
      return task.getOpaque() == 1 ? 1 : null;
    }
  }
}
