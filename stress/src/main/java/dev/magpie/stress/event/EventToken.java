package dev.magpie.stress.event;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.Event;
import dev.magpie.stress.RacesOnPurpose;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge event.token: who takes a token sees what every notifier wrote whom the token stands for. */
public final class EventToken {
  private EventToken() {}

  private static int tokens(Event event) {
    return event.toString().equals("notified") ? 1 : 0;
  }

  /** The second notifier waits itself, so that two actors do. */
  @JCStressTest
  @Ref("proofs/edges/event.token.md")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "the token stood for both: the write is seen")
  @Outcome(
      id = {"0, 1", "1, 1"},
      expect = ACCEPTABLE,
      desc = "the other's token came later and is left")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "both took one token, and a write got lost")
  @RacesOnPurpose("written")
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
      event.notifyOne();
      event.await();
      r.r1 = written;
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = tokens(event);
    }
  }

  @JCStressTest
  @Ref("proofs/edges/event.token.md")
  @Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = "one token for both: both writes are seen")
  @Outcome(
      id = {"0, 1, 1", "1, 0, 1", "1, 1, 1"},
      expect = ACCEPTABLE,
      desc = "one woke the waiter, the other's token is left")
  @Outcome(id = "., ., 0", expect = FORBIDDEN, desc = "one token for both, and a write got lost")
  @Outcome(id = "0, 0, 1", expect = FORBIDDEN, desc = "woken, and no write is visible")
  @RacesOnPurpose({"first", "second"})
  @State
  public static class ActualTwoNotifiers {
    final Event event = new Event();
    private int first;
    private int second;

    @Actor
    public void notifier() {
      first = 1;
      event.notifyOne();
    }

    @Actor
    public void other() {
      second = 1;
      event.notifyOne();
    }

    @Actor
    public void waiter(III_Result r) {
      event.await();
      r.r1 = first;
      r.r2 = second;
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = tokens(event);
    }
  }

  /** Two waiters and two notifiers: every waiter gets a notification, or is ended by the second. */
  @JCStressTest
  @Ref("proofs/edges/event.token.md")
  @Outcome(
      id = {"1, 1", "1, 0", "0, 1"},
      expect = ACCEPTABLE,
      desc = "a token woke one waiter at least, before the shutdown ended the other")
  @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "the shutdown came before both waiters")
  @State
  public static class ActualTwoWaiters {
    final Event event = new Event();

    @Actor
    public void notifier() {
      event.notifyOne();
    }

    @Actor
    public void other() {
      event.notifyOne();
      event.shutdown();
    }

    @Actor
    public void waiter(II_Result r) {
      r.r1 = event.await() ? 1 : 0;
    }

    @Actor
    public void second(II_Result r) {
      r.r2 = event.await() ? 1 : 0;
    }
  }
}
