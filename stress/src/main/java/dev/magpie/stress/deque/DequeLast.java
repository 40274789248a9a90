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

/** Edges deque.last and deque.restore: the last task goes to the owner or to one thief. */
public final class DequeLast {
  private DequeLast() {}

  @JCStressTest
  @Ref("proofs/edges/deque.last.md")
  @Outcome(id = "1, 0, 0", expect = ACCEPTABLE, desc = "the owner has it")
  @Outcome(id = "0, 1, 0", expect = ACCEPTABLE, desc = "the thief has it")
  @Outcome(id = "1, 1, 0", expect = FORBIDDEN, desc = "both have it")
  @Outcome(id = "0, 0, .", expect = FORBIDDEN, desc = "neither has it, though it was there")
  @State
  public static class Actual {
    final DequeQueue<Task> deque = Deques.holding(Flavour.LIFO, 1);

    @Actor
    public void owner(III_Result r) {
      r.r1 = Task.read(deque.pop());
    }

    @Actor
    public void thief(III_Result r) {
      r.r2 = Task.read(deque.stealer().steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(deque.stealer());
    }
  }

  /** The owner pops without a CAS only if no thief has come near. */
  @JCStressTest
  @Ref("proofs/edges/deque.last.md")
  @Outcome(id = "2, 1, 0, 0", expect = ACCEPTABLE, desc = "the first thief has the older task")
  @Outcome(id = "2, 0, 1, 0", expect = ACCEPTABLE, desc = "the second thief has the older task")
  @Outcome(
      id = {"0, 1, 2, 0", "0, 2, 1, 0"},
      expect = ACCEPTABLE,
      desc = "the thieves have both")
  @Outcome(id = "2, .*2.*", expect = FORBIDDEN, desc = "the newer task was taken twice")
  @State
  public static class ActualTwoThieves {
    final DequeQueue<Task> deque = Deques.holding(Flavour.LIFO, 2);

    @Actor
    public void owner(IIII_Result r) {
      r.r1 = Task.read(deque.pop());
    }

    @Actor
    public void thief(IIII_Result r) {
      r.r2 = Task.read(deque.stealer().steal());
    }

    @Actor
    public void other(IIII_Result r) {
      r.r3 = Task.read(deque.stealer().steal());
    }

    @Arbiter
    public void rest(IIII_Result r) {
      r.r4 = Task.drain(deque.stealer());
    }
  }

  /** A batch is taken task by task, with a look at bottom before each. */
  @JCStressTest
  @Ref("proofs/edges/deque.last.md")
  @Outcome(id = "3, 2, 1, 0", expect = ACCEPTABLE, desc = "the thief has the oldest")
  @Outcome(id = "3, 0, 1, 2", expect = ACCEPTABLE, desc = "the thief has the older two")
  @Outcome(id = ".*2.*2.*", expect = FORBIDDEN, desc = "the middle task was taken twice")
  @State
  public static class ActualBatch {
    final DequeQueue<Task> deque = Deques.holding(Flavour.LIFO, 3);
    final DequeQueue<Task> own = new DequeQueue<>(Flavour.LIFO, 2, -1);

    @Actor
    public void owner(IIII_Result r) {
      r.r1 = Task.read(deque.pop());
      r.r2 = Task.read(deque.pop());
    }

    @Actor
    public void thief(IIII_Result r) {
      r.r3 = Task.read(deque.stealer().stealInto(own));
      r.r4 = Task.read(own.pop());
    }
  }

  /** After the last task the owner puts bottom back, and pushes again. */
  @JCStressTest
  @Ref("proofs/edges/deque.restore.md")
  @Outcome(
      id = "1, 0, 2",
      expect = ACCEPTABLE,
      desc = "the owner has the first, and keeps the next")
  @Outcome(
      id = "1, 2, 0",
      expect = ACCEPTABLE,
      desc = "the owner has the first, the thief the next")
  @Outcome(id = "0, 1, 2", expect = ACCEPTABLE, desc = "the thief has the first")
  @Outcome(id = "1, 1, .*", expect = FORBIDDEN, desc = "the first was taken twice")
  @Outcome(id = "., ., 0", expect = FORBIDDEN, desc = "the next is lost")
  @State
  public static class ActualRestore {
    final DequeQueue<Task> deque = Deques.holding(Flavour.LIFO, 1);

    @Actor
    public void owner(III_Result r) {
      r.r1 = Task.read(deque.pop());
      deque.tryPush(new Task(2));
    }

    @Actor
    public void thief(III_Result r) {
      r.r2 = Task.read(deque.stealer().steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(deque.stealer());
    }
  }
}
