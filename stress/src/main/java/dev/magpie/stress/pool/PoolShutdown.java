package dev.magpie.stress.pool;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.TaskCount;
import dev.magpie.queue.Injector;
import dev.magpie.stress.Task;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;
import org.openjdk.jcstress.infra.results.III_Result;

/** Edge pool.shutdown: a task that races with the shutdown is run, returned or refused. */
public final class PoolShutdown {
  private PoolShutdown() {}

  @JCStressTest
  @Ref("proofs/edges/pool.shutdown.md")
  @Outcome(id = "0, 0, 1, 1", expect = ACCEPTABLE, desc = "refused; the closer ends the pool")
  @Outcome(id = "1, 0, 1, 1", expect = ACCEPTABLE, desc = "run before; the closer ends the pool")
  @Outcome(id = "1, 1, 0, 1", expect = ACCEPTABLE, desc = "run after; the task ends the pool")
  @Outcome(id = "., 0, 0, 1", expect = FORBIDDEN, desc = "nobody ends the pool")
  @Outcome(id = "., 1, 1, 1", expect = FORBIDDEN, desc = "the pool is ended twice")
  @Outcome(id = "., ., ., 0", expect = FORBIDDEN, desc = "the shutdown got lost: it accepts again")
  @State
  public static class Actual {
    final TaskCount tasks = new TaskCount();

    @Actor
    public void submitter(IIII_Result r) {
      if (tasks.admit()) {
        r.r1 = 1;
        r.r2 = tasks.finish() ? 1 : 0;
      }
    }

    @Actor
    public void closer(IIII_Result r) {
      r.r3 = tasks.close() ? 1 : 0;
    }

    @Arbiter
    public void rest(IIII_Result r) {
      r.r4 = tasks.admit() ? 0 : 1;
    }
  }

  /** The closer takes back what is queued. */
  @JCStressTest
  @Ref("proofs/edges/pool.shutdown.md")
  @Outcome(id = "0, 0, 0, 0", expect = ACCEPTABLE, desc = "refused")
  @Outcome(id = "1, 1, 0, 0", expect = ACCEPTABLE, desc = "accepted and returned")
  @Outcome(
      id = "1, 0, 1, 1",
      expect = ACCEPTABLE,
      desc = "accepted, queued later, counted: it runs")
  @Outcome(id = "1, 0, ., 0", expect = FORBIDDEN, desc = "accepted, but dropped")
  @Outcome(id = "1, 0, 0, 1", expect = FORBIDDEN, desc = "queued, but not counted: workers may end")
  @Outcome(id = "0, [^0], ., .", expect = FORBIDDEN, desc = "refused, but queued")
  @State
  public static class ActualTakeBack {
    final TaskCount tasks = new TaskCount();
    final Injector<Task> queue = new Injector<>();

    @Actor
    public void submitter(IIII_Result r) {
      if (tasks.admit()) {
        r.r1 = 1;
        queue.push(new Task(1));
      }
    }

    @Actor
    public void closer(IIII_Result r) {
      tasks.close();
      r.r2 = Task.read(queue.steal());
      if (r.r2 != 0) {
        tasks.finish();
      }
    }

    @Arbiter
    public void rest(IIII_Result r) {
      r.r3 = (int) tasks.pending();
      r.r4 = Task.drain(queue::steal);
    }
  }

  @JCStressTest
  @Ref("proofs/edges/pool.shutdown.md")
  @Outcome(
      id = {"0, 0, 1", "1, 0, 0", "0, 1, 0"},
      expect = ACCEPTABLE,
      desc = "one ends the pool: the closer, or the last task")
  @Outcome(id = "0, 0, 0", expect = FORBIDDEN, desc = "nobody ends the pool")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "the pool is ended twice")
  @State
  public static class ActualTwoSubmitters {
    final TaskCount tasks = new TaskCount();

    @Actor
    public void submitter(III_Result r) {
      r.r1 = tasks.admit() && tasks.finish() ? 1 : 0;
    }

    @Actor
    public void other(III_Result r) {
      r.r2 = tasks.admit() && tasks.finish() ? 1 : 0;
    }

    @Actor
    public void closer(III_Result r) {
      r.r3 = tasks.close() ? 1 : 0;
    }
  }
}
