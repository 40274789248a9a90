package dev.magpie.stress.buffer;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

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

/**
 * Edge buffer.reclaim: the owner fills a slot again only after the thief that took it copied it.
 */
public final class BufferReclaim {
  private BufferReclaim() {}

  @JCStressTest
  @Ref("proofs/edges/buffer.reclaim.md")
  @Outcome(id = "1, 0, 2", expect = ACCEPTABLE, desc = "refused: the steal was not seen")
  @Outcome(id = "1, 1, 23", expect = ACCEPTABLE, desc = "the thief was done, its slot filled again")
  @Outcome(id = "3, .*", expect = FORBIDDEN, desc = "the thief's slot was overwritten")
  @State
  public static class Actual {
    final BufferQueue<Task> queue = new BufferQueue<>(2, Integer.MAX_VALUE);

    public Actual() {
      queue.tryPush(new Task(1));
      queue.tryPush(new Task(2));
      queue.handOver();
    }

    @Actor
    public void thief(III_Result r) {
      r.r1 = Task.read(queue.stealer().steal());
    }

    @Actor
    public void owner(III_Result r) {
      r.r2 = queue.tryPush(new Task(3)) ? 1 : 0;
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(queue.stealer());
    }
  }

  /** The same, once around an empty queue. */
  @JCStressTest
  @Ref("proofs/edges/buffer.reclaim.md")
  @Outcome(id = "0, 0, 12", expect = ACCEPTABLE, desc = "no push was seen: the queue was full")
  @Outcome(id = "1, 0, 2", expect = ACCEPTABLE, desc = "refused: the steal was not seen")
  @Outcome(id = "1, 1, 23", expect = ACCEPTABLE, desc = "the thief was done, its slot filled again")
  @Outcome(id = "3, .*", expect = FORBIDDEN, desc = "the thief's slot was overwritten")
  @Outcome(id = "-1, .*", expect = FORBIDDEN, desc = "stolen, but its field is not visible")
  @State
  public static class ActualFromEmpty {
    final BufferQueue<Task> queue = new BufferQueue<>(2, -1);

    @Actor
    public void owner(III_Result r) {
      queue.tryPush(new Task(1));
      queue.tryPush(new Task(2));
      r.r2 = queue.tryPush(new Task(3)) ? 1 : 0;
    }

    @Actor
    public void thief(III_Result r) {
      r.r1 = Task.read(queue.stealer().steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(queue.stealer());
    }
  }

  /** A batch of two slots, copied into the thief's own queue. */
  @JCStressTest
  @Ref("proofs/edges/buffer.reclaim.md")
  @Outcome(id = "1, 2, 0, 34", expect = ACCEPTABLE, desc = "refused: the steal was not seen")
  @Outcome(id = "1, 2, 2, 3456", expect = ACCEPTABLE, desc = "two slots are filled again")
  @Outcome(id = "1, 2, 0, 345", expect = FORBIDDEN, desc = "half of a pushAll")
  @State
  public static class ActualBatch {
    final BufferQueue<Task> queue = new BufferQueue<>(4, Integer.MAX_VALUE);
    final BufferQueue<Task> own = new BufferQueue<>(2, -1);

    public ActualBatch() {
      for (int number = 1; number <= 4; number++) {
        queue.tryPush(new Task(number));
      }
      queue.handOver();
    }

    @Actor
    public void thief(IIII_Result r) {
      r.r1 = Task.read(queue.stealer().stealInto(own));
      r.r2 = Task.read(own.pop());
    }

    @Actor
    public void owner(IIII_Result r) {
      r.r3 = queue.pushAll(List.of(new Task(5), new Task(6))) ? 2 : 0;
    }

    @Arbiter
    public void rest(IIII_Result r) {
      r.r4 = Task.drain(queue.stealer());
    }
  }

  @JCStressTest
  @Ref("proofs/edges/buffer.reclaim.md")
  @Outcome(
      id = {"1, 2, 0, 0", "2, 1, 0, 0", "1, 0, 0, 2", "0, 1, 0, 2"},
      expect = ACCEPTABLE,
      desc = "refused: a steal was not seen")
  @Outcome(
      id = {"1, 2, 1, 3", "2, 1, 1, 3", "1, 0, 1, 23", "0, 1, 1, 23"},
      expect = ACCEPTABLE,
      desc = "a thief was done, its slot filled again")
  @Outcome(
      id = {"3, .*", ".*, 3, 1, .*"},
      expect = FORBIDDEN,
      desc = "a thief's slot was overwritten")
  @State
  public static class ActualTwoThieves {
    final BufferQueue<Task> queue = new BufferQueue<>(2, Integer.MAX_VALUE);

    public ActualTwoThieves() {
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

    @Actor
    public void owner(IIII_Result r) {
      r.r3 = queue.tryPush(new Task(3)) ? 1 : 0;
    }

    @Arbiter
    public void rest(IIII_Result r) {
      r.r4 = Task.drain(queue.stealer());
    }
  }
}
