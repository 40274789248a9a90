package dev.magpie.stress.list;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.NodeList;
import dev.magpie.queue.buffer.BufferQueue;
import dev.magpie.stress.Task;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Edge list.consumer: a consumer sees what the one before it left in the cache. */
public final class ListConsumer {
  private ListConsumer() {}

  @JCStressTest
  @Ref("proofs/edges/list.consumer.md")
  @Outcome(
      id = {"1, 2, 3", "2, 1, 3"},
      expect = ACCEPTABLE,
      desc = "one after the other")
  @Outcome(
      id = {"1, 0, 23", "0, 1, 23"},
      expect = ACCEPTABLE,
      desc = "one was refused: the other was the consumer")
  @Outcome(id = "1, 1, .*", expect = FORBIDDEN, desc = "taken twice")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "the cache was not seen")
  @State
  public static class Actual {
    final NodeList<Task> list = new NodeList<>();

    public Actual() {
      for (int number = 3; number >= 1; number--) {
        list.push(new Task(number));
      }
    }

    @Actor
    public void taker(III_Result r) {
      r.r1 = Task.read(list.steal());
    }

    @Actor
    public void other(III_Result r) {
      r.r2 = Task.read(list.steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(list::steal);
    }
  }

  /** One of the two moves a task into a buffer. */
  @JCStressTest
  @Ref("proofs/edges/list.consumer.md")
  @Outcome(id = "123, 4, 0", expect = ACCEPTABLE, desc = "the batch was first")
  @Outcome(id = "234, 1, 0", expect = ACCEPTABLE, desc = "the single task was")
  @Outcome(
      id = {"123, 0, 4", "0, 1, 234"},
      expect = ACCEPTABLE,
      desc = "one was refused: the other was the consumer")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "taken twice, or the cache was not seen")
  @State
  public static class ActualBatch {
    final NodeList<Task> list = new NodeList<>();
    final BufferQueue<Task> own = new BufferQueue<>(2, -1);

    public ActualBatch() {
      for (int number = 4; number >= 1; number--) {
        list.push(new Task(number));
      }
    }

    @Actor
    public void taker(III_Result r) {
      Task first = list.stealBatchAndPop(own);
      if (first != null) {
        r.r1 = 100 * Task.read(first) + Task.drain(own::pop);
      }
    }

    @Actor
    public void other(III_Result r) {
      r.r2 = Task.read(list.steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(list::steal);
    }
  }
}
