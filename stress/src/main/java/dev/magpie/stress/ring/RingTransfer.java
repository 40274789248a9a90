package dev.magpie.stress.ring;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.ring.RingQueue;
import dev.magpie.stress.Task;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;

/** Edge ring.transfer: what a thief moved into its own queue is published to the next thief. */
public final class RingTransfer {
  private RingTransfer() {}

  /** The first thief is the victim's owner as well, so that two actors do. */
  @JCStressTest
  @Ref("proofs/edges/ring.transfer.md")
  @Outcome(id = "1, 2, 0, 34", expect = ACCEPTABLE, desc = "stolen once more, with its field")
  @Outcome(id = "1, 0, 2, 34", expect = ACCEPTABLE, desc = "the transfer was not seen")
  @Outcome(id = "1, -1, 0, 34", expect = FORBIDDEN, desc = "stolen, but its field is not visible")
  @State
  public static class Actual {
    final RingQueue<Task> victim = new RingQueue<>(4, -1);
    final RingQueue<Task> own = new RingQueue<>(2, Integer.MAX_VALUE);

    @Actor
    public void thief(IIII_Result r) {
      victim.tryPush(new Task(1));
      victim.tryPush(new Task(2));
      victim.tryPush(new Task(3));
      victim.tryPush(new Task(4));
      r.r1 = Task.read(victim.stealer().stealInto(own));
    }

    @Actor
    public void next(IIII_Result r) {
      r.r2 = Task.read(own.stealer().steal());
    }

    @Arbiter
    public void rest(IIII_Result r) {
      r.r3 = Task.drain(own.stealer());
      r.r4 = Task.drain(victim.stealer());
    }
  }

  /** The slot of the thief's own queue held another task before. */
  @JCStressTest
  @Ref("proofs/edges/ring.transfer.md")
  @Outcome(id = "1, 2, 0, 0", expect = ACCEPTABLE, desc = "stolen once more, with its field")
  @Outcome(id = "1, 0, 2, 0", expect = ACCEPTABLE, desc = "the transfer was not seen")
  @Outcome(id = "1, -1, 0, 0", expect = FORBIDDEN, desc = "stolen, but its field is not visible")
  @State
  public static class ActualReusedSlot {
    final RingQueue<Task> victim = new RingQueue<>(4, -1);
    final RingQueue<Task> own = new RingQueue<>(2, Integer.MAX_VALUE);

    public ActualReusedSlot() {
      Task old = new Task(9);
      own.pushAll(List.of(old, old));
      own.pop();
      own.pop();
      own.handOver();
    }

    @Actor
    public void thief(IIII_Result r) {
      victim.tryPush(new Task(1));
      victim.tryPush(new Task(2));
      victim.tryPush(new Task(3));
      r.r1 = Task.read(victim.stealer().stealInto(own));
      victim.pop();
    }

    @Actor
    public void next(IIII_Result r) {
      r.r2 = Task.read(own.stealer().steal());
    }

    @Arbiter
    public void rest(IIII_Result r) {
      r.r3 = Task.drain(own.stealer());
      r.r4 = Task.drain(victim.stealer());
    }
  }

  /** Three threads: the field is written by the owner, and handed on by the thief. */
  @JCStressTest
  @Ref("proofs/edges/ring.transfer.md")
  @Ref("proofs/edges/ring.publish.md")
  @Outcome(id = "0, 0, 0, 123", expect = ACCEPTABLE, desc = "the push was not seen")
  @Outcome(id = "1, 2, 0, 3", expect = ACCEPTABLE, desc = "stolen twice, with its field")
  @Outcome(id = "1, 0, 2, 3", expect = ACCEPTABLE, desc = "the transfer was not seen")
  @Outcome(id = "1, -1, 0, 3", expect = FORBIDDEN, desc = "the owner's write got lost on the way")
  @State
  public static class ActualChain {
    final RingQueue<Task> victim = new RingQueue<>(4, -1);
    final RingQueue<Task> own = new RingQueue<>(2, Integer.MAX_VALUE);

    @Actor
    public void owner() {
      victim.pushAll(List.of(new Task(1), new Task(2), new Task(3)));
    }

    @Actor
    public void thief(IIII_Result r) {
      r.r1 = Task.read(victim.stealer().stealInto(own));
    }

    @Actor
    public void next(IIII_Result r) {
      r.r2 = Task.read(own.stealer().steal());
    }

    @Arbiter
    public void rest(IIII_Result r) {
      r.r3 = Task.drain(own.stealer());
      r.r4 = Task.drain(victim.stealer());
    }
  }
}
