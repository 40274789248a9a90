package dev.magpie.stress.buffer;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.buffer.BufferQueue;
import dev.magpie.stress.Task;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge buffer.commit: what a thief has copied is its own only if its CAS of head succeeds. */
public final class BufferCommit {
  private BufferCommit() {}

  /** The owner goes on while the thief copies: it pops, and fills the slot again. */
  @JCStressTest
  @Ref("proofs/edges/buffer.commit.md")
  @Outcome(id = "1, 2, 3, 45", expect = ACCEPTABLE, desc = "the thief was first")
  @Outcome(id = "2, 3, 1, 45", expect = ACCEPTABLE, desc = "the owner was first")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "a torn batch: a task is taken twice, or lost")
  @State
  public static class Actual {
    final BufferQueue<Task> queue = new BufferQueue<>(4, Integer.MAX_VALUE);
    final BufferQueue<Task> own = new BufferQueue<>(2, -1);

    public Actual() {
      for (int number = 1; number <= 4; number++) {
        queue.tryPush(new Task(number));
      }
      queue.handOver();
    }

    @Actor
    public void owner(IIII_Result r) {
      r.r3 = Task.read(queue.pop());
      queue.tryPush(new Task(5));
    }

    @Actor
    public void thief(IIII_Result r) {
      r.r1 = Task.read(queue.stealer().stealInto(own));
      r.r2 = Task.read(own.pop());
    }

    @Arbiter
    public void rest(IIII_Result r) {
      r.r4 = Task.drain(queue.stealer());
    }
  }

  /** Two thieves copy the same tasks, and one of them gets them. */
  @JCStressTest
  @Ref("proofs/edges/buffer.commit.md")
  @Outcome(
      id = {"12, 3, 4", "3, 12, 4"},
      expect = ACCEPTABLE,
      desc = "one after the other")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "a task is taken twice, or lost")
  @State
  public static class ActualTwoThieves {
    final BufferQueue<Task> queue = new BufferQueue<>(4, -1);
    final BufferQueue<Task> firsts = new BufferQueue<>(2, -1);
    final BufferQueue<Task> seconds = new BufferQueue<>(2, Integer.MAX_VALUE);

    public ActualTwoThieves() {
      for (int number = 1; number <= 4; number++) {
        queue.tryPush(new Task(number));
      }
      queue.handOver();
    }

    @Actor
    public void first(III_Result r) {
      queue.stealer().stealBatch(firsts);
      r.r1 = Task.drain(firsts::pop);
    }

    @Actor
    public void second(III_Result r) {
      queue.stealer().stealBatch(seconds);
      r.r2 = Task.drain(seconds::pop);
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(queue.stealer());
    }
  }

  /**
   * A head that a thief read before a pause is not equal to one with another history. Bounded to
   * indices of four bits: their owner comes around in 16 tasks.
   */
  @JCStressTest
  @Ref("proofs/edges/buffer.commit.md")
  @Outcome(
      id = {"0, 0", "1, 0"},
      expect = ACCEPTABLE,
      desc = "all tasks that were accepted were taken once")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "a task was taken twice, or lost")
  @State
  public static class ActualGoingRound {
    private static final int ROUNDS = 16;

    final BufferQueue<Task> queue = new BufferQueue<>(2, -1);
    private int left;

    @Actor
    public void owner() {
      for (int i = 0; i < ROUNDS; i++) {
        left += queue.tryPush(new Task(1)) ? 1 : 0;
        left -= Task.read(queue.pop());
      }
    }

    @Actor
    public void thief(II_Result r) {
      r.r1 = Task.read(queue.stealer().steal());
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = left - r.r1 - Task.drain(queue.stealer());
    }
  }
}
