package dev.magpie.stress.pool;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.TaskCount;
import dev.magpie.stress.RacesOnPurpose;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge pool.done: who learns that no task is left sees what all tasks wrote. */
public final class PoolDone {
  private PoolDone() {}

  @JCStressTest
  @Ref("proofs/edges/pool.done.md")
  @Outcome(
      id = {"1, 0", "1, 1"},
      expect = ACCEPTABLE,
      desc = "the task was not done yet")
  @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "done, and its write is seen")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "done, but its write is not visible")
  @RacesOnPurpose("written")
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
    public void observer(II_Result r) {
      r.r1 = (int) tasks.pending();
      r.r2 = written;
    }
  }

  /** The pool ends by the shutdown, or by its last task. */
  @JCStressTest
  @Ref("proofs/edges/pool.done.md")
  @Outcome(
      id = {"0, 1, 0", "0, 1, 1"},
      expect = ACCEPTABLE,
      desc = "closed first: the task ends the pool")
  @Outcome(id = "1, 0, 1", expect = ACCEPTABLE, desc = "done first: the closer sees its write")
  @Outcome(id = "1, 0, 0", expect = FORBIDDEN, desc = "done first, but its write is not visible")
  @RacesOnPurpose("written")
  @State
  public static class ActualClose {
    final TaskCount tasks = new TaskCount();
    private int written;

    public ActualClose() {
      tasks.admit();
    }

    @Actor
    public void worker(III_Result r) {
      written = 1;
      r.r2 = tasks.finish() ? 1 : 0;
    }

    @Actor
    public void closer(III_Result r) {
      r.r1 = tasks.close() ? 1 : 0;
      r.r3 = written;
    }
  }

  /** The last of two tasks ends the pool, and speaks for both. */
  @JCStressTest
  @Ref("proofs/edges/pool.done.md")
  @Outcome(
      id = {"1, 0, 1, 0", "1, 0, 1, 1", "0, 1, 0, 1", "0, 1, 1, 1"},
      expect = ACCEPTABLE,
      desc = "one was the last, and sees the other's write")
  @Outcome(
      id = {"1, 1, .*", "0, 0, .*"},
      expect = FORBIDDEN,
      desc = "both were the last, or neither")
  @Outcome(
      id = {"1, 0, 0, .", "0, 1, ., 0"},
      expect = FORBIDDEN,
      desc = "the last one does not see the other's write")
  @RacesOnPurpose({"first", "second"})
  @State
  public static class ActualLast {
    final TaskCount tasks = new TaskCount();
    private int first;
    private int second;

    public ActualLast() {
      tasks.admit();
      tasks.admit();
      tasks.close();
    }

    @Actor
    public void worker(IIII_Result r) {
      first = 1;
      r.r1 = tasks.finish() ? 1 : 0;
      r.r3 = second;
    }

    @Actor
    public void other(IIII_Result r) {
      second = 1;
      r.r2 = tasks.finish() ? 1 : 0;
      r.r4 = first;
    }
  }
}
