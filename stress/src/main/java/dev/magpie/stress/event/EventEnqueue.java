package dev.magpie.stress.event;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.Event;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge event.enqueue: who finds a waiter on the stack finds its node filled. */
public final class EventEnqueue {
  private EventEnqueue() {}

  /** The node names its thread and the one below it; a notifier that finds neither wakes nobody. */
  @JCStressTest
  @Ref("proofs/edges/event.enqueue.md")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "notified, and the stack is empty again")
  @Outcome(id = "1, 1", expect = FORBIDDEN, desc = "woken, but the notification is still there")
  @State
  public static class Actual {
    final Event event = new Event();

    @Actor
    public void waiter(II_Result r) {
      r.r1 = event.await() ? 1 : 0;
    }

    @Actor
    public void notifier() {
      event.notifyOne();
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = event.toString().equals("empty") ? 0 : 1;
    }
  }

  @JCStressTest
  @Ref("proofs/edges/event.enqueue.md")
  @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "the shutdown found and woke both")
  @Outcome(
      id = {"1, 0", "0, 1"},
      expect = ACCEPTABLE,
      desc = "one took the token before the shutdown")
  @State
  public static class ActualTwoWaiters {
    final Event event = new Event();

    @Actor
    public void waiter(II_Result r) {
      r.r1 = event.await() ? 1 : 0;
    }

    @Actor
    public void other(II_Result r) {
      r.r2 = event.await() ? 1 : 0;
    }

    @Actor
    public void closer() {
      event.notifyOne();
      event.shutdown();
    }
  }
}
