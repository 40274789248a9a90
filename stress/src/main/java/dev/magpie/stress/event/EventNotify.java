package dev.magpie.stress.event;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.Event;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.Signal;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge event.notify: a waiter wakes, and sees what its notifier wrote before. */
public final class EventNotify {
  private EventNotify() {}

  /** A notification that is lost shows as a test that times out. */
  @JCStressTest
  @Ref("proofs/edges/event.notify.md")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "woken, and it sees the write")
  @Outcome(id = "1, 0", expect = FORBIDDEN, desc = "woken, but the write is not visible")
  @State
  public static class Actual {
    final Event event = new Event();
    private int written;

    @Actor
    public void notifier() {
      written = 1;
      event.notifyOne();
    }

    @Actor
    public void waiter(II_Result r) {
      r.r1 = event.await() ? 1 : 0;
      r.r2 = written;
    }
  }

  /** The waiter blocks long before it is notified. */
  @JCStressTest(Mode.Termination)
  @Ref("proofs/edges/event.notify.md")
  @Outcome(id = "TERMINATED", expect = ACCEPTABLE, desc = "the waiter woke")
  @Outcome(id = "STALE", expect = FORBIDDEN, desc = "the waiter sleeps for ever")
  @State
  public static class ActualLiveness {
    final Event event = new Event();

    @Actor
    public void waiter() {
      event.await();
    }

    @Signal
    public void notifier() {
      event.notifyOne();
    }
  }

  /** Each waiter passes the notification on, as a second one might merge with the first. */
  @JCStressTest
  @Ref("proofs/edges/event.notify.md")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "both woke")
  @State
  public static class ActualTwoWaiters {
    final Event event = new Event();

    @Actor
    public void notifier() {
      event.notifyOne();
    }

    @Actor
    public void waiter(II_Result r) {
      r.r1 = event.await() ? 1 : 0;
      event.notifyOne();
    }

    @Actor
    public void other(II_Result r) {
      r.r2 = event.await() ? 1 : 0;
      event.notifyOne();
    }
  }
}
