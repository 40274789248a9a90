package dev.magpie.stress.pool;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.TaskCount;
import dev.magpie.stress.RacesOnPurpose;
import java.util.concurrent.TimeUnit;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge pool.quiet: who waits for the last task finds it done, or is found by it. */
public final class PoolQuiet {
  private PoolQuiet() {}

  /** Far longer than a task takes: a wait that times out was not found. */
  private static final long LIMIT = TimeUnit.SECONDS.toNanos(10);

  private static int await(TaskCount tasks) {
    try {
      return tasks.await(LIMIT, () -> 0L) ? 1 : 0;
    } catch (InterruptedException e) {
      throw new AssertionError("nobody interrupts an actor", e);
    }
  }

  @JCStressTest
  @Ref("proofs/edges/pool.quiet.md")
  @Ref("proofs/edges/pool.done.md")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "the wait has ended, the task's write is seen")
  @Outcome(id = "0, .", expect = FORBIDDEN, desc = "the task is done, but the wait timed out")
  @Outcome(id = "1, 0", expect = FORBIDDEN, desc = "the task's write is not visible")
  @State
  public static class Actual {
    final TaskCount tasks = new TaskCount();
    private int written;

    public Actual() {
      tasks.admit();
    }

    @Actor
    public void worker() {
      written = 1;
      tasks.finish();
    }

    @Actor
    public void waiter(II_Result r) {
      r.r1 = await(tasks);
      r.r2 = written;
    }
  }

  /** A second task follows the first: the wait ends at some instant without tasks. */
  @JCStressTest
  @Ref("proofs/edges/pool.quiet.md")
  @Outcome(
      id = {"1, 1", "1, 2"},
      expect = ACCEPTABLE,
      desc = "the wait has ended after the first task, or after both")
  @Outcome(id = "0, .", expect = FORBIDDEN, desc = "both tasks are done, but the wait timed out")
  @Outcome(id = "1, 0", expect = FORBIDDEN, desc = "the first task's write is not visible")
  @RacesOnPurpose("written")
  @State
  public static class ActualTwoTasks {
    final TaskCount tasks = new TaskCount();
    private int written;

    public ActualTwoTasks() {
      tasks.admit();
    }

    @Actor
    public void worker() {
      written = 1;
      tasks.finish();
      tasks.admit();
      written = 2;
      tasks.finish();
    }

    @Actor
    public void waiter(II_Result r) {
      r.r1 = await(tasks);
      r.r2 = written;
    }
  }

  @JCStressTest
  @Ref("proofs/edges/pool.quiet.md")
  @Outcome(
      id = "1, 1, 1, 1",
      expect = ACCEPTABLE,
      desc = "both waits have ended, and see the write")
  @Outcome(
      id = {"0, .*", "., 0, .*"},
      expect = FORBIDDEN,
      desc = "the task is done, but a wait timed out")
  @State
  public static class ActualTwoWaiters {
    final TaskCount tasks = new TaskCount();
    private int written;

    public ActualTwoWaiters() {
      tasks.admit();
    }

    @Actor
    public void worker() {
      written = 1;
      tasks.finish();
    }

    @Actor
    public void waiter(IIII_Result r) {
      r.r1 = await(tasks);
      r.r3 = written;
    }

    @Actor
    public void other(IIII_Result r) {
      r.r2 = await(tasks);
      r.r4 = written;
    }
  }
}
