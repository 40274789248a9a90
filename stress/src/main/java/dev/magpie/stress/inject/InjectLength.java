package dev.magpie.stress.inject;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.Injector;
import dev.magpie.stress.Task;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.I_Result;

/** Edge inject.length: who sees that a slot has a taker sees that it had a producer. */
public final class InjectLength {
  private InjectLength() {}

  @JCStressTest
  @Ref("proofs/edges/inject.length.md")
  @Outcome(
      id = {"1", "2"},
      expect = ACCEPTABLE,
      desc = "there were one or two tasks at any time")
  @Outcome(id = "0", expect = FORBIDDEN, desc = "empty: the slot was taken, but not yet pushed to")
  @State
  public static class Actual {
    final Injector<Task> queue = new Injector<>();

    public Actual() {
      queue.push(new Task(1));
    }

    @Actor
    public void user() {
      queue.push(new Task(2));
      queue.steal();
    }

    @Actor
    public void observer(I_Result r) {
      r.r1 = (int) queue.size();
    }
  }

  /** A taker finds a task in a queue that is never empty. */
  @JCStressTest
  @Ref("proofs/edges/inject.length.md")
  @Outcome(
      id = {"1, 2", "2, 1"},
      expect = ACCEPTABLE,
      desc = "each got one")
  @Outcome(id = "1, 0", expect = FORBIDDEN, desc = "no task was found: one was always there")
  @State
  public static class ActualSteal {
    final Injector<Task> queue = new Injector<>();

    public ActualSteal() {
      queue.push(new Task(1));
    }

    @Actor
    public void user(II_Result r) {
      queue.push(new Task(2));
      r.r1 = Task.read(queue.steal());
    }

    @Actor
    public void taker(II_Result r) {
      r.r2 = Task.read(queue.steal());
    }
  }

  /** Who knows of a push does not see the queue empty. */
  @JCStressTest
  @Ref("proofs/edges/inject.length.md")
  @Outcome(
      id = {"0, 0", "0, 1"},
      expect = ACCEPTABLE,
      desc = "the push was not known of")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "known of, and counted")
  @Outcome(id = "1, 0", expect = FORBIDDEN, desc = "known of, but not counted")
  @State
  public static class ActualKnownPush {
    final Injector<Task> queue = new Injector<>();
    final AtomicInteger pushed = new AtomicInteger();

    @Actor
    public void producer() {
      queue.push(new Task(1));
      pushed.setRelease(1);
    }

    @Actor
    public void observer(II_Result r) {
      r.r1 = pushed.getAcquire();
      r.r2 = (int) queue.size();
    }
  }
}
