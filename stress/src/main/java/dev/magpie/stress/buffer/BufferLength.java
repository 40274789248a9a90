package dev.magpie.stress.buffer;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.buffer.BufferQueue;
import dev.magpie.stress.Task;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Edge buffer.length: whoever sees a head sees a tail no older, and so no length that never was.
 */
public final class BufferLength {
  private BufferLength() {}

  @JCStressTest
  @Ref("proofs/edges/buffer.length.md")
  @Outcome(
      id = {"1", "2"},
      expect = ACCEPTABLE,
      desc = "there were one or two tasks at any time")
  @Outcome(id = "0", expect = FORBIDDEN, desc = "empty: the new head, but the old tail")
  @State
  public static class Actual {
    final BufferQueue<Task> queue = new BufferQueue<>(2, -1);

    public Actual() {
      queue.tryPush(new Task(1));
      queue.handOver();
    }

    @Actor
    public void owner() {
      queue.tryPush(new Task(2));
      queue.pop();
    }

    @Actor
    public void observer(I_Result r) {
      r.r1 = queue.stealer().size();
    }
  }

  /** A thief finds a task in a queue that is never empty. */
  @JCStressTest
  @Ref("proofs/edges/buffer.length.md")
  @Outcome(
      id = {"1, 2", "2, 1"},
      expect = ACCEPTABLE,
      desc = "each got one")
  @Outcome(id = "1, 0", expect = FORBIDDEN, desc = "the thief found no task: one was always there")
  @State
  public static class ActualSteal {
    final BufferQueue<Task> queue = new BufferQueue<>(2, Integer.MAX_VALUE);

    public ActualSteal() {
      queue.tryPush(new Task(1));
      queue.handOver();
    }

    @Actor
    public void owner(II_Result r) {
      queue.tryPush(new Task(2));
      r.r1 = Task.read(queue.pop());
    }

    @Actor
    public void thief(II_Result r) {
      r.r2 = Task.read(queue.stealer().steal());
    }
  }

  /** Who knows of a push does not see the queue empty. */
  @JCStressTest
  @Ref("proofs/edges/buffer.length.md")
  @Outcome(
      id = {"0, 0", "0, 1"},
      expect = ACCEPTABLE,
      desc = "the push was not known of")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "known of, and counted")
  @Outcome(id = "1, 0", expect = FORBIDDEN, desc = "known of, but not counted")
  @State
  public static class ActualKnownPush {
    final BufferQueue<Task> queue = new BufferQueue<>(2, -1);
    final AtomicInteger pushed = new AtomicInteger();

    @Actor
    public void owner() {
      queue.tryPush(new Task(1));
      pushed.setRelease(1);
    }

    @Actor
    public void observer(II_Result r) {
      r.r1 = pushed.getAcquire();
      r.r2 = queue.stealer().size();
    }
  }

  @JCStressTest
  @Ref("proofs/edges/buffer.length.md")
  @Outcome(
      id = {"0", "1", "2"},
      expect = ACCEPTABLE,
      desc = "within the capacity")
  @State
  public static class ActualTwoThieves {
    final BufferQueue<Task> queue = new BufferQueue<>(2, -1);

    public ActualTwoThieves() {
      queue.tryPush(new Task(1));
      queue.handOver();
    }

    @Actor
    public void owner() {
      queue.tryPush(new Task(2));
      queue.pop();
      queue.tryPush(new Task(3));
    }

    @Actor
    public void thief() {
      queue.stealer().steal();
    }

    @Actor
    public void observer(I_Result r) {
      r.r1 = queue.stealer().size();
    }
  }
}
