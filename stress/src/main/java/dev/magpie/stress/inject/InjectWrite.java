package dev.magpie.stress.inject;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.Injector;
import dev.magpie.queue.LocalQueue;
import dev.magpie.stress.Task;
import java.util.ArrayDeque;
import java.util.Queue;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Edge inject.write: who finds a task in a slot sees its fields; who comes too early leaves word.
 */
public final class InjectWrite {
  private InjectWrite() {}

  @JCStressTest
  @Ref("proofs/edges/inject.write.md")
  @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "the push was not seen, and the task stayed")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "the task was taken, with its field")
  @Outcome(id = "-1, 0", expect = FORBIDDEN, desc = "taken, but its field is not visible")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "the task is in a slot that the taker has left")
  @State
  public static class Actual {
    final Injector<Task> queue = new Injector<>();

    @Actor
    public void producer() {
      queue.push(new Task(1));
    }

    @Actor
    public void taker(II_Result r) {
      r.r1 = Task.read(queue.steal());
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = Task.drain(queue::steal);
    }
  }

  /** A batch is pushed while half of what is there is taken. */
  @JCStressTest
  @Ref("proofs/edges/inject.write.md")
  @Outcome(id = "0, 0, 123", expect = ACCEPTABLE, desc = "the push was not seen")
  @Outcome(
      id = "1, 0, 23",
      expect = ACCEPTABLE,
      desc = "one was taken; slots that were skipped have moved the others on")
  @Outcome(id = "1, 2, 3", expect = ACCEPTABLE, desc = "the older half was taken, in order")
  @Outcome(id = ".*-1.*", expect = FORBIDDEN, desc = "taken, but its field is not visible")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "lost, taken twice, or out of order")
  @State
  public static class ActualBatch {
    final Injector<Task> queue = new Injector<>();
    final LocalQueue<Task> own = LocalQueue.ring(2);

    @Actor
    public void producer() {
      Queue<Task> batch = new ArrayDeque<>(4);
      batch.add(new Task(1));
      batch.add(new Task(2));
      batch.add(new Task(3));
      queue.pushBatch(batch);
    }

    @Actor
    public void taker(III_Result r) {
      r.r1 = Task.read(queue.stealBatchAndPop(own));
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r2 = Task.drain(own.stealer());
      r.r3 = Task.drain(queue::steal);
    }
  }

  @JCStressTest
  @Ref("proofs/edges/inject.write.md")
  @Outcome(
      id = {"0, 0, 12", "0, 0, 21"},
      expect = ACCEPTABLE,
      desc = "no push was seen")
  @Outcome(
      id = {"0, 1, 2", "0, 2, 1", "1, 0, 2", "2, 0, 1"},
      expect = ACCEPTABLE,
      desc = "one push was seen in time")
  @Outcome(
      id = {"1, 2, 0", "2, 1, 0"},
      expect = ACCEPTABLE,
      desc = "both tasks were taken")
  @Outcome(id = ".*-1.*", expect = FORBIDDEN, desc = "taken, but its field is not visible")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "lost, or taken twice")
  @State
  public static class ActualTwoProducers {
    final Injector<Task> queue = Prefilled.withFreeSlots(2);

    @Actor
    public void producer() {
      queue.push(new Task(1));
    }

    @Actor
    public void other() {
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

  @JCStressTest
  @Ref("proofs/edges/inject.write.md")
  @Outcome(id = "0, 0, 1", expect = ACCEPTABLE, desc = "the push was not seen")
  @Outcome(
      id = {"1, 0, 0", "0, 1, 0"},
      expect = ACCEPTABLE,
      desc = "one of the takers got the task")
  @Outcome(id = "1, 1, 0", expect = FORBIDDEN, desc = "taken twice")
  @Outcome(id = "0, 0, 0", expect = FORBIDDEN, desc = "lost")
  @Outcome(id = ".*-1.*", expect = FORBIDDEN, desc = "taken, but its field is not visible")
  @State
  public static class ActualTwoTakers {
    final Injector<Task> queue = Prefilled.withFreeSlots(2);

    @Actor
    public void producer() {
      queue.push(new Task(1));
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
