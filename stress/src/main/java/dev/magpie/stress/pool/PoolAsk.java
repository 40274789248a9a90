package dev.magpie.stress.pool;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.PollTurn;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Edge pool.ask: what a worker registers before it leaves the poll to another is polled. */
public final class PoolAsk {
  private PoolAsk() {}

  private static PollTurn taken() {
    PollTurn turn = new PollTurn();
    turn.begin();
    return turn;
  }

  @JCStressTest
  @Ref("proofs/edges/pool.ask.md")
  @Outcome(id = "1, 0, 0", expect = ACCEPTABLE, desc = "the poll was over: the worker polls")
  @Outcome(id = "0, 1, 1", expect = ACCEPTABLE, desc = "the poller is asked and sees what for")
  @Outcome(id = "0, 0, 0", expect = FORBIDDEN, desc = "nobody polls")
  @Outcome(id = "0, 1, 0", expect = FORBIDDEN, desc = "one more poll, which may miss it")
  @State
  public static class Actual {
    final PollTurn turn = taken();
    int registered;

    @Actor
    public void worker(III_Result r) {
      registered = 1;
      r.r1 = turn.begin() ? 1 : 0;
    }

    @Actor
    public void poller(III_Result r) {
      if (turn.end() && turn.begin()) {
        r.r2 = 1;
        r.r3 = registered;
      }
    }
  }

  /** Two workers ask: the poller is told, and its last poll sees what both have registered. */
  @JCStressTest
  @Ref("proofs/edges/pool.ask.md")
  @Outcome(id = "0, 0, 11", expect = ACCEPTABLE, desc = "both ask, and are seen")
  @Outcome(
      id = {"1, 0, 0", "0, 1, 0"},
      expect = ACCEPTABLE,
      desc = "the poll was over: one polls, and is asked by the others")
  @Outcome(
      id = {"1, 0, 10", "1, 0, 11", "0, 1, 1", "0, 1, 11"},
      expect = ACCEPTABLE,
      desc = "one has asked and is seen, the other polls")
  @Outcome(
      id = {"0, 0, 0", "0, 0, 1", "0, 0, 10"},
      expect = FORBIDDEN,
      desc = "one has asked in vain")
  @Outcome(id = "1, 1, .*", expect = FORBIDDEN, desc = "two polls at once")
  @State
  public static class ActualTwo {
    final PollTurn turn = taken();
    final AtomicInteger first = new AtomicInteger();
    final AtomicInteger second = new AtomicInteger();

    @Actor
    public void first(III_Result r) {
      first.setOpaque(1);
      r.r1 = turn.begin() ? 1 : 0;
    }

    @Actor
    public void second(III_Result r) {
      second.setOpaque(10);
      r.r2 = turn.begin() ? 1 : 0;
    }

    @Actor
    public void poller(III_Result r) {
      boolean asked = turn.end();
      while (asked && turn.begin()) {
        r.r3 = first.getOpaque() + second.getOpaque();
        asked = turn.end();
      }
    }
  }
}
