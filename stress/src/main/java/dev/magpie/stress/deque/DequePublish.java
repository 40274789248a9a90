package dev.magpie.stress.deque;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.deque.DequeQueue;
import dev.magpie.queue.deque.Flavour;
import dev.magpie.stress.Task;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge deque.publish: a thief that sees bottom sees the slots that it covers. */
public final class DequePublish {
  private DequePublish() {}

  @JCStressTest
  @Ref("proofs/edges/deque.publish.md")
  @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "the push was not seen, and the task stayed")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "the task was stolen, with its field")
  @Outcome(id = "-1, 0", expect = FORBIDDEN, desc = "stolen, but its field is not visible")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "the task is lost")
  @State
  public static class Actual {
    final DequeQueue<Task> deque = new DequeQueue<>(Flavour.LIFO, 2, -1);

    @Actor
    public void owner() {
      deque.tryPush(new Task(1));
    }

    @Actor
    public void thief(II_Result r) {
      r.r1 = Task.read(deque.stealer().steal());
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = Task.drain(deque.stealer());
    }
  }

  /** The bottom that the thief sees may be the one that pop has left. */
  @JCStressTest
  @Ref("proofs/edges/deque.publish.md")
  @Outcome(id = "2, 0, 1", expect = ACCEPTABLE, desc = "nothing was stolen")
  @Outcome(id = "2, 1, 0", expect = ACCEPTABLE, desc = "the older task was stolen")
  @Outcome(id = "0, 1, 2", expect = FORBIDDEN, desc = "a task was there, but not popped")
  @Outcome(id = "., -1, .", expect = FORBIDDEN, desc = "stolen, but its field is not visible")
  @State
  public static class ActualPop {
    final DequeQueue<Task> deque = new DequeQueue<>(Flavour.LIFO, 2, -1);

    @Actor
    public void owner(III_Result r) {
      deque.tryPush(new Task(1));
      deque.tryPush(new Task(2));
      r.r1 = Task.read(deque.pop());
    }

    @Actor
    public void thief(III_Result r) {
      r.r2 = Task.read(deque.stealer().steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(deque.stealer());
    }
  }

  /** Thieves see all of a pushAll or nothing. */
  @JCStressTest
  @Ref("proofs/edges/deque.publish.md")
  @Outcome(id = "0, 0, 12", expect = ACCEPTABLE, desc = "the pushAll was not seen")
  @Outcome(id = "0, 1, 2", expect = ACCEPTABLE, desc = "it came before the steal")
  @Outcome(id = "2, 1, 2", expect = ACCEPTABLE, desc = "all was seen at once")
  @Outcome(id = "1, ., .*", expect = FORBIDDEN, desc = "half of a pushAll was seen")
  @Outcome(id = ".*-1.*", expect = FORBIDDEN, desc = "stolen, but its field is not visible")
  @State
  public static class ActualPushAll {
    final DequeQueue<Task> deque = new DequeQueue<>(Flavour.FIFO, 2, -1);

    @Actor
    public void owner() {
      deque.pushAll(List.of(new Task(1), new Task(2)));
    }

    @Actor
    public void thief(III_Result r) {
      r.r1 = deque.stealer().size();
      r.r2 = Task.read(deque.stealer().steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(deque.stealer());
    }
  }
}
