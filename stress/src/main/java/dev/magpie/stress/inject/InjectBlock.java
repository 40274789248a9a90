package dev.magpie.stress.inject;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.Injector;
import dev.magpie.stress.Task;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge inject.block: who crosses into a block that another has linked finds it made. */
public final class InjectBlock {
  private InjectBlock() {}

  /** The second push links a block; the taker may follow it there. */
  @JCStressTest
  @Ref("proofs/edges/inject.block.md")
  @Outcome(id = "0, 0, 12", expect = ACCEPTABLE, desc = "no push was seen")
  @Outcome(
      id = {"1, 0, 2", "0, 1, 2"},
      expect = ACCEPTABLE,
      desc = "one was taken, from the old block or, when skipped there, from the new one")
  @Outcome(id = "1, 2, 0", expect = ACCEPTABLE, desc = "both were taken, the second across")
  @Outcome(id = ".*-1.*", expect = FORBIDDEN, desc = "taken, but its field is not visible")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "lost, taken twice or out of order")
  @State
  public static class Actual {
    final Injector<Task> queue = Prefilled.withFreeSlots(1);

    @Actor
    public void producer() {
      queue.push(new Task(1));
      queue.push(new Task(2));
    }

    @Actor
    public void taker(III_Result r) {
      r.r1 = Task.read(queue.steal());
      r.r2 = Task.read(queue.steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(queue::steal);
    }
  }

  /** Both find the block full: one links the next, the other's task goes there as well. */
  @JCStressTest
  @Ref("proofs/edges/inject.block.md")
  @Outcome(
      id = {"12, 2", "21, 2"},
      expect = ACCEPTABLE,
      desc = "both tasks are in the one new block")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "a task got lost with a block that was not linked")
  @State
  public static class ActualTwoProducers {
    final Injector<Task> queue = Prefilled.withFreeSlots(0);

    @Actor
    public void producer() {
      queue.push(new Task(1));
    }

    @Actor
    public void other() {
      queue.push(new Task(2));
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = (int) queue.size();
      r.r1 = Task.drain(queue::steal);
    }
  }

  /** One task in the old block, one in the new. */
  @JCStressTest
  @Ref("proofs/edges/inject.block.md")
  @Outcome(
      id = {"1, 2, 0", "2, 1, 0"},
      expect = ACCEPTABLE,
      desc = "each took one")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "a taker missed the new block, or both took one")
  @State
  public static class ActualTwoTakers {
    final Injector<Task> queue = Prefilled.withFreeSlots(1);

    public ActualTwoTakers() {
      queue.push(new Task(1));
      queue.push(new Task(2));
    }

    @Actor
    public void taker(III_Result r) {
      r.r1 = Task.read(queue.steal());
    }

    @Actor
    public void other(III_Result r) {
      r.r2 = Task.read(queue.steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(queue::steal);
    }
  }
}
