package dev.magpie.stress.buffer;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.Overflow;
import dev.magpie.queue.buffer.BufferQueue;
import dev.magpie.stress.Task;
import java.util.ArrayDeque;
import java.util.Queue;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.IIII_Result;
import org.openjdk.jcstress.infra.results.III_Result;

/** Edge buffer.overflow: the owner claims half of a full queue by the same CAS as a thief. */
public final class BufferOverflow {
  private BufferOverflow() {}

  /** Keeps what the owner hands over; the owner's alone. */
  static final class Sink implements Overflow<Task> {
    final Queue<Task> tasks = new ArrayDeque<>(4);

    @Override
    public void push(Task task) {
      tasks.add(task);
    }

    @Override
    public void pushBatch(Queue<? extends Task> batch) {
      for (Task task = batch.poll(); task != null; task = batch.poll()) {
        tasks.add(task);
      }
    }
  }

  @JCStressTest
  @Ref("proofs/edges/buffer.overflow.md")
  @Outcome(id = "1, 0, 23", expect = ACCEPTABLE, desc = "the thief came first and was done")
  @Outcome(id = "2, 13, 0", expect = ACCEPTABLE, desc = "the owner came first: half and the task")
  @Outcome(id = "1, 13, .*", expect = FORBIDDEN, desc = "stolen, and handed over as well")
  @State
  public static class Actual {
    final BufferQueue<Task> queue = new BufferQueue<>(2, -1);
    final Sink sink = new Sink();

    public Actual() {
      queue.tryPush(new Task(1));
      queue.tryPush(new Task(2));
      queue.handOver();
    }

    @Actor
    public void owner() {
      queue.push(new Task(3), sink);
    }

    @Actor
    public void thief(III_Result r) {
      r.r1 = Task.read(queue.stealer().steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r2 = Task.drain(sink.tasks::poll);
      r.r3 = Task.drain(queue.stealer());
    }
  }

  /** The thief takes half of four, as the owner hands half of them over. */
  @JCStressTest
  @Ref("proofs/edges/buffer.overflow.md")
  @Outcome(id = "1, 2, 0, 345", expect = ACCEPTABLE, desc = "the thief came first and was done")
  @Outcome(id = "3, 0, 125, 4", expect = ACCEPTABLE, desc = "the owner came first")
  @Outcome(id = "1, ., 125, .*", expect = FORBIDDEN, desc = "stolen, and handed over as well")
  @State
  public static class ActualHalf {
    final BufferQueue<Task> queue = new BufferQueue<>(4, Integer.MAX_VALUE);
    final BufferQueue<Task> own = new BufferQueue<>(2, -1);
    final Sink sink = new Sink();

    public ActualHalf() {
      for (int number = 1; number <= 4; number++) {
        queue.tryPush(new Task(number));
      }
      queue.handOver();
    }

    @Actor
    public void owner() {
      queue.push(new Task(5), sink);
    }

    @Actor
    public void thief(IIII_Result r) {
      r.r1 = Task.read(queue.stealer().stealInto(own));
    }

    @Arbiter
    public void rest(IIII_Result r) {
      r.r2 = Task.drain(own.stealer());
      r.r3 = Task.drain(sink.tasks::poll);
      r.r4 = Task.drain(queue.stealer());
    }
  }
}
