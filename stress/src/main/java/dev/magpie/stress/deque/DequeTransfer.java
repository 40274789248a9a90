package dev.magpie.stress.deque;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.deque.DequeQueue;
import dev.magpie.queue.deque.Flavour;
import dev.magpie.stress.Task;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Edge deque.transfer: who steals a stolen task sees it as it was pushed. */
public final class DequeTransfer {
  private DequeTransfer() {}

  /** A thief moves both tasks into its own deque, from which a second thief steals. */
  @JCStressTest
  @Ref("proofs/edges/deque.transfer.md")
  @Outcome(id = "1, 0, 2", expect = ACCEPTABLE, desc = "nothing was stolen again")
  @Outcome(id = "1, 2, 0", expect = ACCEPTABLE, desc = "the moved task was stolen again")
  @Outcome(id = ".*-1.*", expect = FORBIDDEN, desc = "stolen, but its field is not visible")
  @Outcome(id = "1, 0, 0", expect = FORBIDDEN, desc = "the moved task is lost")
  @State
  public static class Actual {
    final DequeQueue<Task> source = Deques.holding(Flavour.LIFO, 3);
    final DequeQueue<Task> middle = new DequeQueue<>(Flavour.LIFO, 2, -1);

    @Actor
    public void thief(III_Result r) {
      r.r1 = Task.read(source.stealer().stealInto(middle));
    }

    @Actor
    public void other(III_Result r) {
      r.r2 = Task.read(middle.stealer().steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(middle.stealer());
    }
  }

  /** The same of FIFO deques, where a range is moved at once. */
  @JCStressTest
  @Ref("proofs/edges/deque.transfer.md")
  @Outcome(id = "1, 0, 2", expect = ACCEPTABLE, desc = "nothing was stolen again")
  @Outcome(id = "1, 2, 0", expect = ACCEPTABLE, desc = "the moved task was stolen again")
  @Outcome(id = ".*-1.*", expect = FORBIDDEN, desc = "stolen, but its field is not visible")
  @Outcome(id = "1, 0, 0", expect = FORBIDDEN, desc = "the moved task is lost")
  @State
  public static class ActualRange {
    final DequeQueue<Task> source = Deques.holding(Flavour.FIFO, 3);
    final DequeQueue<Task> middle = new DequeQueue<>(Flavour.FIFO, 2, -1);

    @Actor
    public void thief(III_Result r) {
      r.r1 = Task.read(source.stealer().stealInto(middle));
    }

    @Actor
    public void other(III_Result r) {
      r.r2 = Task.read(middle.stealer().steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Task.drain(middle.stealer());
    }
  }
}
