package dev.magpie.stress.buffer;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.Batch;
import dev.magpie.queue.NodeList;
import dev.magpie.queue.buffer.BufferQueue;
import dev.magpie.stress.Task;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge buffer.publish: a thief that sees tail advance sees the slots that it covers. */
public final class BufferPublish {
  private BufferPublish() {}

  @JCStressTest
  @Ref("proofs/edges/buffer.publish.md")
  @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "the push was not seen, and the task stayed")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "the task was stolen, with its field")
  @Outcome(id = "-1, 0", expect = FORBIDDEN, desc = "stolen, but its field is not visible")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "the task is lost")
  @State
  public static class Actual {
    final BufferQueue<Task> queue = new BufferQueue<>(2, -1);

    @Actor
    public void owner() {
      queue.tryPush(new Task(1));
    }

    @Actor
    public void thief(II_Result r) {
      r.r1 = Task.read(queue.stealer().steal());
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = Task.drain(queue.stealer());
    }
  }

  /** A slot that held another task before. */
  @JCStressTest
  @Ref("proofs/edges/buffer.publish.md")
  @Outcome(id = "1, 0, 2", expect = ACCEPTABLE, desc = "only the older task was there to steal")
  @Outcome(id = "1, 2, 0", expect = ACCEPTABLE, desc = "both were stolen, in order")
  @Outcome(id = "1, -1, 0", expect = FORBIDDEN, desc = "stolen, but its field is not visible")
  @State
  public static class ActualReusedSlot {
    final BufferQueue<Task> queue = new BufferQueue<>(2, Integer.MAX_VALUE);

    public ActualReusedSlot() {
      Task old = new Task(9);
      queue.tryPush(old);
      queue.tryPush(old);
      queue.pop();
      queue.pop();
      queue.tryPush(new Task(1));
      queue.handOver();
    }

    @Actor
    public void owner() {
      queue.tryPush(new Task(2));
    }

    @Actor
    public void thief(III_Result r) {
      r.r1 = Task.read(queue.stealer().steal());
      r.r2 = Task.read(queue.stealer().steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(queue.stealer());
    }
  }

  /** Thieves see all of a pushAll or nothing. */
  @JCStressTest
  @Ref("proofs/edges/buffer.publish.md")
  @Outcome(id = "0, 0, 0, 12", expect = ACCEPTABLE, desc = "the pushAll was not seen")
  @Outcome(id = "0, 0, 1, 2", expect = ACCEPTABLE, desc = "it came before the second steal")
  @Outcome(id = "0, 1, 2, 0", expect = ACCEPTABLE, desc = "it came before the first steal")
  @Outcome(id = "2, 1, 2, 0", expect = ACCEPTABLE, desc = "all was seen at once")
  @Outcome(id = "1, .*", expect = FORBIDDEN, desc = "half of a pushAll was seen")
  @Outcome(id = "., 1, 0, 2", expect = FORBIDDEN, desc = "half of a pushAll could be stolen")
  @Outcome(id = ".*-1.*", expect = FORBIDDEN, desc = "stolen, but its field is not visible")
  @State
  public static class ActualPushAll {
    final BufferQueue<Task> queue = new BufferQueue<>(2, -1);

    @Actor
    public void owner() {
      queue.pushAll(List.of(new Task(1), new Task(2)));
    }

    @Actor
    public void thief(IIII_Result r) {
      r.r1 = queue.stealer().size();
      r.r2 = Task.read(queue.stealer().steal());
      r.r3 = Task.read(queue.stealer().steal());
    }

    @Arbiter
    public void rest(IIII_Result r) {
      r.r4 = Task.drain(queue.stealer());
    }
  }

  /** So do they of a linked batch, whose links are no longer the owner's. */
  @JCStressTest
  @Ref("proofs/edges/buffer.publish.md")
  @Outcome(id = "0, 12", expect = ACCEPTABLE, desc = "the batch was not seen")
  @Outcome(id = "12, 0", expect = ACCEPTABLE, desc = "all of it was seen")
  @Outcome(id = "1, 2", expect = ACCEPTABLE, desc = "it came after the first of two steals")
  @Outcome(id = "10, 2", expect = FORBIDDEN, desc = "half of a batch was seen")
  @State
  public static class ActualBatch {
    final BufferQueue<Task> queue = new BufferQueue<>(2, -1);
    final NodeList<Task> list = new NodeList<>();

    @Actor
    public void owner() {
      Batch<Task> batch = Batch.from(new Task(1));
      batch.add(new Task(2));
      queue.pushBatch(batch, list);
    }

    @Actor
    public void thief(II_Result r) {
      Task first = queue.stealer().steal();
      Task second = queue.stealer().steal();
      r.r1 = 10 * Task.read(first) + Task.read(second);
      if (first != null) {
        list.push(first);
      }
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = Task.drain(queue.stealer());
    }
  }

  /** Three threads: the field is written by the owner, and handed on by the thief. */
  @JCStressTest
  @Ref("proofs/edges/buffer.publish.md")
  @Outcome(id = "0, 0, 0, 123", expect = ACCEPTABLE, desc = "the push was not seen")
  @Outcome(id = "1, 2, 0, 3", expect = ACCEPTABLE, desc = "stolen twice, with its field")
  @Outcome(id = "1, 0, 2, 3", expect = ACCEPTABLE, desc = "the transfer was not seen")
  @Outcome(id = "1, -1, 0, 3", expect = FORBIDDEN, desc = "the owner's write got lost on the way")
  @State
  public static class ActualChain {
    final BufferQueue<Task> victim = new BufferQueue<>(4, -1);
    final BufferQueue<Task> own = new BufferQueue<>(2, Integer.MAX_VALUE);

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
