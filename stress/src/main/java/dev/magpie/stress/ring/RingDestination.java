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
import org.openjdk.jcstress.infra.results.IIIII_Result;
import org.openjdk.jcstress.infra.results.IIII_Result;

/**
 * Edge ring.destination: a thief fills a slot of its own queue only after another thief, who steals
 * from there, has copied and cleared it.
 */
public final class RingDestination {
  private RingDestination() {}

  @JCStressTest
  @Ref("proofs/edges/ring.destination.md")
  @Outcome(id = "0, 1, 2, 3456", expect = ACCEPTABLE, desc = "no room: the other was not done")
  @Outcome(id = "3, 1, 24, 56", expect = ACCEPTABLE, desc = "the other was done, its slot is used")
  @Outcome(id = "3, 4, .*", expect = FORBIDDEN, desc = "the other's slot was overwritten")
  @Outcome(id = "3, 1, 2, 56", expect = FORBIDDEN, desc = "the other cleared the new task")
  @State
  public static class Actual {
    final RingQueue<Task> victim = new RingQueue<>(4, -1);
    final RingQueue<Task> own = new RingQueue<>(2, Integer.MAX_VALUE);

    public Actual() {
      for (int number = 3; number <= 6; number++) {
        victim.tryPush(new Task(number));
      }
      victim.handOver();
      own.tryPush(new Task(1));
      own.tryPush(new Task(2));
      own.handOver();
    }

    @Actor
    public void thief(IIII_Result r) {
      r.r1 = Task.read(victim.stealer().stealInto(own));
    }

    @Actor
    public void other(IIII_Result r) {
      r.r2 = Task.read(own.stealer().steal());
    }

    @Arbiter
    public void rest(IIII_Result r) {
      r.r3 = Task.drain(own.stealer());
      r.r4 = Task.drain(victim.stealer());
    }
  }

  /** The thief's own queue starts empty, and is filled by it. */
  @JCStressTest
  @Ref("proofs/edges/ring.destination.md")
  @Outcome(id = "0, 0, 12, 3456", expect = ACCEPTABLE, desc = "the other saw nothing: no room")
  @Outcome(id = "0, 1, 2, 3456", expect = ACCEPTABLE, desc = "no room: the other was not done")
  @Outcome(id = "3, 1, 24, 56", expect = ACCEPTABLE, desc = "the other was done, its slot is used")
  @Outcome(id = "3, 4, .*", expect = FORBIDDEN, desc = "the other's slot was overwritten")
  @Outcome(id = ".*-1.*", expect = FORBIDDEN, desc = "taken, but its field is not visible")
  @State
  public static class ActualFromEmpty {
    final RingQueue<Task> victim = new RingQueue<>(4, -1);
    final RingQueue<Task> own = new RingQueue<>(2, -1);

    public ActualFromEmpty() {
      for (int number = 3; number <= 6; number++) {
        victim.tryPush(new Task(number));
      }
      victim.handOver();
    }

    @Actor
    public void thief(IIII_Result r) {
      own.tryPush(new Task(1));
      own.tryPush(new Task(2));
      r.r1 = Task.read(victim.stealer().stealInto(own));
    }

    @Actor
    public void other(IIII_Result r) {
      r.r2 = Task.read(own.stealer().steal());
    }

    @Arbiter
    public void rest(IIII_Result r) {
      r.r3 = Task.drain(own.stealer());
      r.r4 = Task.drain(victim.stealer());
    }
  }

  /** As the first, and the victim's owner pops meanwhile. */
  @JCStressTest
  @Ref("proofs/edges/ring.destination.md")
  @Outcome(id = "0, 1, 3, 2, 456", expect = ACCEPTABLE, desc = "no room: the other was not done")
  @Outcome(
      id = {"3, 1, 5, 24, 6", "4, 1, 3, 25, 6"},
      expect = ACCEPTABLE,
      desc = "the other was done, its slot is used")
  @Outcome(id = "[34], [45], .*", expect = FORBIDDEN, desc = "the other's slot was overwritten")
  @State
  public static class ActualWithOwner {
    final RingQueue<Task> victim = new RingQueue<>(4, -1);
    final RingQueue<Task> own = new RingQueue<>(2, Integer.MAX_VALUE);

    public ActualWithOwner() {
      for (int number = 3; number <= 6; number++) {
        victim.tryPush(new Task(number));
      }
      victim.handOver();
      own.tryPush(new Task(1));
      own.tryPush(new Task(2));
      own.handOver();
    }

    @Actor
    public void thief(IIIII_Result r) {
      r.r1 = Task.read(victim.stealer().stealInto(own));
    }

    @Actor
    public void other(IIIII_Result r) {
      r.r2 = Task.read(own.stealer().steal());
    }

    @Actor
    public void owner(IIIII_Result r) {
      r.r3 = Task.read(victim.pop());
    }

    @Arbiter
    public void rest(IIIII_Result r) {
      r.r4 = Task.drain(own.stealer());
      r.r5 = Task.drain(victim.stealer());
    }
  }
}
