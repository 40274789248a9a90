package dev.magpie.stress.inject;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.Injector;
import dev.magpie.queue.LocalQueue;
import dev.magpie.stress.Task;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Edge inject.reserve: what a taker skips has not led to what it takes. */
public final class InjectReserve {
  private InjectReserve() {}

  /** Two pushes, of which a taker with room for both may skip either. */
  @JCStressTest
  @Ref("proofs/edges/inject.reserve.md")
  @Outcome(id = "0, 0, 12", expect = ACCEPTABLE, desc = "no push was seen in time")
  @Outcome(id = "1, 0, 2", expect = ACCEPTABLE, desc = "the first task was taken")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "lost, taken twice, out of order, or unpublished")
  @State
  public static class Actual {
    final Injector<Task> queue = Prefilled.withFreeSlots(3);
    final LocalQueue<Task> own = LocalQueue.ring(2);

    @Actor
    public void producer() {
      queue.push(new Task(1));
      queue.push(new Task(2));
    }

    @Actor
    public void taker(III_Result r) {
      r.r1 = Task.read(queue.stealBatchAndPop(own));
      r.r2 = Task.read(own.pop());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(queue::steal);
    }
  }
}
