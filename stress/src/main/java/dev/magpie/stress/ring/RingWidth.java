package dev.magpie.stress.ring;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.ring.RingQueue;
import dev.magpie.stress.Task;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Edge ring.width: a head that a thief read before a pause is not equal to one with another
 * history. Bounded to indices of four bits: their owner comes around in 16 tasks.
 */
public final class RingWidth {
  private RingWidth() {}

  @JCStressTest
  @Ref("proofs/edges/ring.width.md")
  @Outcome(
      id = {"0, 0", "1, 0"},
      expect = ACCEPTABLE,
      desc = "all tasks that were accepted were taken once")
  @Outcome(id = ".*", expect = FORBIDDEN, desc = "a task was taken twice, or lost")
  @State
  public static class Actual {
    private static final int ROUNDS = 16;

    final RingQueue<Task> queue = new RingQueue<>(2, -1);
    private int left;

    @Actor
    public void owner() {
      for (int i = 0; i < ROUNDS; i++) {
        // Refused for as long as a thief is stopped in the middle of a steal.
        left += queue.tryPush(new Task(1)) ? 1 : 0;
        left -= Task.read(queue.pop());
      }
    }

    @Actor
    public void thief(II_Result r) {
      r.r1 = Task.read(queue.stealer().steal());
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = left - r.r1 - Task.drain(queue.stealer());
    }
  }
}
