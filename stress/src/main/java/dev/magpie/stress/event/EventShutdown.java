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
import org.openjdk.jcstress.infra.results.IIII_Result;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge event.shutdown: every waiter wakes, and sees what was written before the shutdown. */
public final class EventShutdown {
  private EventShutdown() {}

  @JCStressTest
  @Ref("proofs/edges/event.shutdown.md")
  @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "ended, and it sees the write")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "ended, but the write is not visible")
  @Outcome(id = "1, .", expect = FORBIDDEN, desc = "notified by nobody")
  @State
  public static class Actual {
    final Event event = new Event();
    private int written;

    @Actor
    public void closer() {
      written = 1;
      event.shutdown();
    }

    @Actor
    public void waiter(II_Result r) {
      r.r1 = event.await() ? 1 : 0;
      r.r2 = written;
    }
  }

  /** A token is there: the first wait takes it or is ended, the second is ended in any case. */
  @JCStressTest
  @Ref("proofs/edges/event.shutdown.md")
  @Outcome(id = "1, 0, 1", expect = ACCEPTABLE, desc = "notified, then ended")
  @Outcome(id = "0, 0, 1", expect = ACCEPTABLE, desc = "the shutdown took the token away")
  @Outcome(id = "., ., 0", expect = FORBIDDEN, desc = "ended, but the write is not visible")
  @State
  public static class ActualNotified {
    final Event event = new Event();
    private int written;

    public ActualNotified() {
      event.notifyOne();
    }

    @Actor
    public void closer() {
      written = 1;
      event.shutdown();
    }

    @Actor
    public void waiter(III_Result r) {
      r.r1 = event.await() ? 1 : 0;
      r.r2 = event.await() ? 1 : 0;
      r.r3 = written;
    }
  }

  /** The waiter blocks long before the shutdown. */
  @JCStressTest(Mode.Termination)
  @Ref("proofs/edges/event.shutdown.md")
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
    public void closer() {
      event.shutdown();
    }
  }

  /** Two waiters on the stack: the actor starts the second, and ends when both have ended. */
  @JCStressTest(Mode.Termination)
  @Ref("proofs/edges/event.shutdown.md")
  @Outcome(id = "TERMINATED", expect = ACCEPTABLE, desc = "both waiters woke")
  @Outcome(id = "STALE", expect = FORBIDDEN, desc = "a waiter sleeps for ever")
  @State
  public static class ActualTwoWaitersLiveness {
    final Event event = new Event();

    @Actor
    public void waiters() throws InterruptedException {
      Thread second = new Thread(event::await);
      second.setDaemon(true);
      second.start();
      event.await();
      second.join();
    }

    @Signal
    public void closer() {
      event.shutdown();
    }
  }

  @JCStressTest
  @Ref("proofs/edges/event.shutdown.md")
  @Outcome(id = "0, 0, 1, 1", expect = ACCEPTABLE, desc = "both were ended, and see the write")
  @Outcome(id = "0, 0, ., .", expect = FORBIDDEN, desc = "ended, but the write is not visible")
  @State
  public static class ActualTwoWaiters {
    final Event event = new Event();
    private int written;

    @Actor
    public void closer() {
      written = 1;
      event.shutdown();
    }

    @Actor
    public void waiter(IIII_Result r) {
      r.r1 = event.await() ? 1 : 0;
      r.r3 = written;
    }

    @Actor
    public void other(IIII_Result r) {
      r.r2 = event.await() ? 1 : 0;
      r.r4 = written;
    }
  }
}
