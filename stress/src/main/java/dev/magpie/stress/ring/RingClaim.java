package dev.magpie.stress.ring;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.ring.RingQueue;
import dev.magpie.stress.Task;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;
import org.openjdk.jcstress.infra.results.III_Result;

/** Edge ring.claim: each task is claimed by one CAS of head, and thieves work one after another. */
public final class RingClaim {
  private RingClaim() {}

  @JCStressTest
  @Ref("proofs/edges/ring.claim.md")
  @Outcome(id = "1, 0, 0", expect = ACCEPTABLE, desc = "popped")
  @Outcome(id = "0, 1, 0", expect = ACCEPTABLE, desc = "stolen")
  @Outcome(id = "1, 1, 0", expect = FORBIDDEN, desc = "taken twice")
  @Outcome(id = "0, 0, .", expect = FORBIDDEN, desc = "neither got the only task")
  @State
  public static class Actual {
    final RingQueue<Task> queue = new RingQueue<>(2, -1);

    public Actual() {
      queue.tryPush(new Task(1));
      queue.handOver();
    }

    @Actor
    public void owner(III_Result r) {
      r.r1 = Task.read(queue.pop());
    }

    @Actor
    public void thief(III_Result r) {
      r.r2 = Task.read(queue.stealer().steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(queue.stealer());
    }
  }

  /** The same, from an empty queue. */
  @JCStressTest
  @Ref("proofs/edges/ring.claim.md")
  @Outcome(id = "1, 0, 0", expect = ACCEPTABLE, desc = "popped")
  @Outcome(id = "0, 1, 0", expect = ACCEPTABLE, desc = "stolen")
  @Outcome(id = "1, 1, 0", expect = FORBIDDEN, desc = "taken twice")
  @Outcome(id = "0, 0, .", expect = FORBIDDEN, desc = "the owner found nothing, nor did the thief")
  @Outcome(id = "0, -1, 0", expect = FORBIDDEN, desc = "stolen, but its field is not visible")
  @State
  public static class ActualFromEmpty {
    final RingQueue<Task> queue = new RingQueue<>(2, -1);

    @Actor
    public void owner(III_Result r) {
      queue.tryPush(new Task(1));
      r.r1 = Task.read(queue.pop());
    }

    @Actor
    public void thief(III_Result r) {
      r.r2 = Task.read(queue.stealer().steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(queue.stealer());
    }
  }

  /** The counters, which only the thief at work moves, miss no steal. */
  @JCStressTest
  @Ref("proofs/edges/ring.claim.md")
  @Outcome(
      id = {"1, 2, 2, 0", "2, 1, 2, 0"},
      expect = ACCEPTABLE,
      desc = "one after the other")
  @Outcome(
      id = {"1, 0, 1, 2", "0, 1, 1, 2"},
      expect = ACCEPTABLE,
      desc = "one was refused: the other was at work")
  @Outcome(
      id = {"1, 2, 1, 0", "2, 1, 1, 0"},
      expect = FORBIDDEN,
      desc = "a steal was not counted")
  @Outcome(
      id = {"1, 1, .*", "2, 2, .*"},
      expect = FORBIDDEN,
      desc = "taken twice")
  @State
  public static class ActualCounters {
    final RingQueue<Task> queue = new RingQueue<>(2, Integer.MAX_VALUE);

    public ActualCounters() {
      queue.tryPush(new Task(1));
      queue.tryPush(new Task(2));
      queue.handOver();
    }

    @Actor
    public void thief(IIII_Result r) {
      r.r1 = Task.read(queue.stealer().steal());
    }

    @Actor
    public void other(IIII_Result r) {
      r.r2 = Task.read(queue.stealer().steal());
    }

    @Arbiter
    public void count(IIII_Result r) {
      r.r3 = (int) queue.stealer().stolenTasks();
      r.r4 = Task.drain(queue.stealer());
    }
  }

  @JCStressTest
  @Ref("proofs/edges/ring.claim.md")
  @Outcome(
      id = {"1, 2, 0, 0", "1, 0, 2, 0", "2, 1, 0, 0", "2, 0, 1, 0", "0, 1, 2, 0", "0, 2, 1, 0"},
      expect = ACCEPTABLE,
      desc = "two were faster than the third")
  @Outcome(
      id = {"1, 1, .*", "1, ., 1, .", "., 1, 1, .", "2, 2, .*", "2, ., 2, .", "., 2, 2, ."},
      expect = FORBIDDEN,
      desc = "taken twice")
  @Outcome(id = ".*, [12]", expect = FORBIDDEN, desc = "all three have tried, and a task is left")
  @State
  public static class ActualTwoThieves {
    final RingQueue<Task> queue = new RingQueue<>(2, -1);

    public ActualTwoThieves() {
      queue.tryPush(new Task(1));
      queue.tryPush(new Task(2));
      queue.handOver();
    }

    @Actor
    public void owner(IIII_Result r) {
      r.r1 = Task.read(queue.pop());
    }

    @Actor
    public void thief(IIII_Result r) {
      r.r2 = Task.read(queue.stealer().steal());
    }

    @Actor
    public void other(IIII_Result r) {
      r.r3 = Task.read(queue.stealer().steal());
    }

    @Arbiter
    public void rest(IIII_Result r) {
      r.r4 = Task.drain(queue.stealer());
    }
  }
}
