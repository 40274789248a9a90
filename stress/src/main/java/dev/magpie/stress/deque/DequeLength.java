package dev.magpie.stress.deque;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.deque.DequeQueue;
import dev.magpie.queue.deque.Flavour;
import dev.magpie.stress.Task;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge deque.length: a deque that is never empty is never found so. */
public final class DequeLength {
  private DequeLength() {}

  @JCStressTest
  @Ref("proofs/edges/deque.length.md")
  @Outcome(
      id = {"1, 1", "1, 2"},
      expect = ACCEPTABLE,
      desc = "a task is there")
  @Outcome(id = "1, 0", expect = FORBIDDEN, desc = "found empty, but never was")
  @State
  public static class Actual {
    final DequeQueue<Task> deque = Deques.holding(Flavour.FIFO, 1);

    @Actor
    public void owner(II_Result r) {
      deque.tryPush(new Task(2));
      r.r1 = Task.read(deque.pop());
    }

    @Actor
    public void observer(II_Result r) {
      r.r2 = deque.stealer().size();
    }
  }

  /** A thief in the observer's place. */
  @JCStressTest
  @Ref("proofs/edges/deque.length.md")
  @Outcome(
      id = {"1, 2", "2, 1"},
      expect = ACCEPTABLE,
      desc = "each has one")
  @Outcome(id = "1, 0", expect = FORBIDDEN, desc = "found empty, but never was")
  @State
  public static class ActualSteal {
    final DequeQueue<Task> deque = Deques.holding(Flavour.FIFO, 1);

    @Actor
    public void owner(II_Result r) {
      deque.tryPush(new Task(2));
      r.r1 = Task.read(deque.pop());
    }

    @Actor
    public void thief(II_Result r) {
      r.r2 = Task.read(deque.stealer().steal());
    }
  }
}
