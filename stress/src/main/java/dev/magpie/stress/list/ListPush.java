package dev.magpie.stress.list;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.Batch;
import dev.magpie.queue.NodeList;
import dev.magpie.stress.Task;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Edge list.push: a consumer that takes the newest node sees all nodes behind it, and their tasks.
 */
public final class ListPush {
  private ListPush() {}

  @JCStressTest
  @Ref("proofs/edges/list.push.md")
  @Outcome(id = "0, 12", expect = ACCEPTABLE, desc = "the batch was not seen, and stayed")
  @Outcome(id = "12, 0", expect = ACCEPTABLE, desc = "it was seen whole")
  @Outcome(id = "1, 2", expect = ACCEPTABLE, desc = "it came before the second take")
  @Outcome(id = "10, .*", expect = FORBIDDEN, desc = "the link to the second task is not visible")
  @Outcome(id = ".*-.*", expect = FORBIDDEN, desc = "taken, but its field is not visible")
  @State
  public static class Actual {
    final NodeList<Task> list = new NodeList<>();

    @Actor
    public void producer() {
      Batch<Task> batch = Batch.from(new Task(1));
      batch.add(new Task(2));
      list.pushBatch(batch);
    }

    @Actor
    public void taker(II_Result r) {
      int first = Task.read(list.steal());
      r.r1 = 10 * first + Task.read(list.steal());
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = Task.drain(list::steal);
    }
  }

  /** The consumer synchronizes with the newest push, and sees the older one as well. */
  @JCStressTest
  @Ref("proofs/edges/list.push.md")
  @Outcome(
      id = {"0, 0, 12", "0, 0, 21", "0, 1, 2", "0, 2, 1", "1, 0, 2", "2, 0, 1"},
      expect = ACCEPTABLE,
      desc = "not all pushes were seen")
  @Outcome(
      id = {"1, 2, 0", "2, 1, 0"},
      expect = ACCEPTABLE,
      desc = "both were taken, with their fields")
  @Outcome(id = ".*-1.*", expect = FORBIDDEN, desc = "taken, but its field is not visible")
  @State
  public static class ActualTwoProducers {
    final NodeList<Task> list = new NodeList<>();

    @Actor
    public void first() {
      list.push(new Task(1));
    }

    @Actor
    public void second() {
      list.push(new Task(2));
    }

    @Actor
    public void taker(III_Result r) {
      r.r1 = Task.read(list.steal());
      r.r2 = Task.read(list.steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(list::steal);
    }
  }

  /** A producer is about to push onto a node that is taken and pushed again meanwhile. */
  @JCStressTest
  @Ref("proofs/edges/list.push.md")
  @Outcome(
      id = {"1, 2, 31", "1, 2, 13", "3, 1, 23"},
      expect = ACCEPTABLE,
      desc = "each task is there once")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "a task is lost, or there twice")
  @State
  public static class ActualAgain {
    final NodeList<Task> list = new NodeList<>();

    public ActualAgain() {
      list.push(new Task(2));
      list.push(new Task(1));
    }

    @Actor
    public void producer() {
      list.push(new Task(3));
    }

    @Actor
    public void taker(III_Result r) {
      Task first = list.steal();
      r.r1 = Task.read(first);
      r.r2 = Task.read(list.steal());
      if (first != null) {
        list.push(first);
      }
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(list::steal);
    }
  }
}
