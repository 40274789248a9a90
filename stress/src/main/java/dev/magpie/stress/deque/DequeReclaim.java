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
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge deque.reclaim: the owner clears and fills a slot only after its thief has read it. */
public final class DequeReclaim {
  private DequeReclaim() {}

  @JCStressTest
  @Ref("proofs/edges/deque.reclaim.md")
  @Outcome(id = "1, 23", expect = ACCEPTABLE, desc = "the oldest was stolen")
  @Outcome(id = "3, .*", expect = FORBIDDEN, desc = "the thief's slot was filled too early")
  @Outcome(id = "2, .*", expect = FORBIDDEN, desc = "the oldest is lost")
  @State
  public static class Actual {
    final DequeQueue<Task> deque = Deques.holding(Flavour.LIFO, 2);

    @Actor
    public void thief(II_Result r) {
      r.r1 = Task.read(deque.stealer().steal());
    }

    @Actor
    public void owner() {
      deque.tryPush(new Task(3));
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = Task.drain(deque.stealer());
    }
  }

  /** A FIFO owner that pops at the same end. */
  @JCStressTest
  @Ref("proofs/edges/deque.reclaim.md")
  @Outcome(
      id = {"1, 2, 3", "2, 1, 3"},
      expect = ACCEPTABLE,
      desc = "one was stolen, one popped")
  @Outcome(id = ".*3, .*", expect = FORBIDDEN, desc = "a slot was filled too early")
  @State
  public static class ActualFifo {
    final DequeQueue<Task> deque = Deques.holding(Flavour.FIFO, 2);

    @Actor
    public void thief(III_Result r) {
      r.r1 = Task.read(deque.stealer().steal());
    }

    @Actor
    public void owner(III_Result r) {
      r.r2 = Task.read(deque.pop());
      deque.tryPush(new Task(3));
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(deque.stealer());
    }
  }
}
