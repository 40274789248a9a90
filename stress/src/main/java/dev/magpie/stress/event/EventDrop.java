package dev.magpie.stress.event;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.Event;
import dev.magpie.pool.protocol.Patience;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge event.drop: who gives up takes no notification along, and no other waiter. */
public final class EventDrop {
  private EventDrop() {}

  /** Waits, with a limit that any park may be the end of: the clock is on at each look. */
  private static int listen(Event event) {
    int[] time = new int[1];
    try {
      return event.await(Patience.ofNanos(2, () -> time[0]++)) ? 1 : 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @JCStressTest
  @Ref("proofs/edges/event.drop.md")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "notified")
  @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "gave up, and the notification is left")
  @Outcome(id = "1, 1", expect = FORBIDDEN, desc = "notified, and the notification is left")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "gave up, and the notification is gone")
  @State
  public static class Actual {
    final Event event = new Event();

    @Actor
    public void waiter(II_Result r) {
      r.r1 = listen(event);
    }

    @Actor
    public void notifier() {
      event.notifyOne();
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = event.toString().equals("notified") ? 1 : 0;
    }
  }

  /** Two on the stack give up, or one is notified, before both are ended. */
  @JCStressTest
  @Ref("proofs/edges/event.drop.md")
  @Outcome(
      id = {"1, 0", "0, 1", "0, 0"},
      expect = ACCEPTABLE,
      desc = "one was notified, or both gave up or were ended before")
  @Outcome(id = "1, 1", expect = FORBIDDEN, desc = "one notification for both")
  @State
  public static class ActualTwoWaiters {
    final Event event = new Event();

    @Actor
    public void waiter(II_Result r) {
      r.r1 = listen(event);
    }

    @Actor
    public void other(II_Result r) {
      r.r2 = listen(event);
    }

    @Actor
    public void closer() {
      event.notifyOne();
      event.shutdown();
    }
  }
}
