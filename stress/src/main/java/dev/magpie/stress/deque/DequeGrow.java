package dev.magpie.stress.deque;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.deque.DequeQueue;
import dev.magpie.queue.deque.Flavour;
import dev.magpie.stress.Task;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;
import org.openjdk.jcstress.infra.results.III_Result;

/** Edges deque.grow and deque.stale: an array that grows or shrinks under a thief. */
public final class DequeGrow {
  private DequeGrow() {}

  @JCStressTest
  @Ref("proofs/edges/deque.grow.md")
  @Outcome(id = "1, 2, 3", expect = ACCEPTABLE, desc = "all are there")
  @Outcome(id = "1, 2, 0", expect = FORBIDDEN, desc = "the pushed task is in the array before")
  @Outcome(id = ".*-1.*", expect = FORBIDDEN, desc = "stolen, but its field is not visible")
  @State
  public static class Actual {
    final DequeQueue<Task> deque = Deques.holding(Flavour.LIFO, 2);

    @Actor
    public void owner() {
      deque.tryPush(new Task(3));
    }

    @Actor
    public void thief(III_Result r) {
      r.r1 = Task.read(deque.stealer().steal());
      r.r2 = Task.read(deque.stealer().steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(deque.stealer());
    }
  }

  /** Three tasks in eight slots; the second pop shrinks, the push is into the new array alone. */
  @JCStressTest
  @Ref("proofs/edges/deque.stale.md")
  @Outcome(id = "3, 0, 1, 2", expect = ACCEPTABLE, desc = "the thief has the older two")
  @Outcome(id = "3, 2, 1, 4", expect = ACCEPTABLE, desc = "the second was popped and replaced")
  @Outcome(id = "3, 2, 1, 0", expect = ACCEPTABLE, desc = "the thief saw no second task")
  @Outcome(id = "3, 2, 1, 2", expect = FORBIDDEN, desc = "the second was popped and stolen")
  @State
  public static class ActualShrunk {
    final DequeQueue<Task> deque = Deques.holding(Flavour.LIFO, 5);
    final DequeQueue<Task> own = new DequeQueue<>(Flavour.LIFO, 2, -1);

    public ActualShrunk() {
      deque.pop();
      deque.pop();
      deque.handOver();
    }

    @Actor
    public void owner(IIII_Result r) {
      r.r1 = Task.read(deque.pop());
      r.r2 = Task.read(deque.pop());
      deque.tryPush(new Task(4));
    }

    @Actor
    public void thief(IIII_Result r) {
      r.r3 = Task.read(deque.stealer().stealInto(own));
      r.r4 = Task.read(own.pop());
    }
  }
}
