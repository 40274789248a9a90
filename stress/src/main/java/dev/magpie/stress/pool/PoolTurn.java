package dev.magpie.stress.pool;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.PollTurn;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge pool.turn: one worker polls at a time, and sees what the last poll wrote. */
public final class PoolTurn {
  private PoolTurn() {}

  @JCStressTest
  @Ref("proofs/edges/pool.turn.md")
  @Outcome(
      id = {"1, 2", "2, 1"},
      expect = ACCEPTABLE,
      desc = "one poll after the other")
  @Outcome(
      id = {"1, 0", "0, 1"},
      expect = ACCEPTABLE,
      desc = "the other left it to the one that polled")
  @Outcome(id = "1, 1", expect = FORBIDDEN, desc = "two polls at once")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "nobody polled")
  @State
  public static class Actual {
    final PollTurn turn = new PollTurn();
    int polls;

    @Actor
    public void first(II_Result r) {
      if (turn.begin()) {
        r.r1 = ++polls;
        turn.end();
      }
    }

    @Actor
    public void second(II_Result r) {
      if (turn.begin()) {
        r.r2 = ++polls;
        turn.end();
      }
    }
  }

  /** As above, with a worker that would poll without waiting, and asks nobody else to. */
  @JCStressTest
  @Ref("proofs/edges/pool.turn.md")
  @Outcome(
      id = {"1, 2", "2, 1"},
      expect = ACCEPTABLE,
      desc = "one poll after the other")
  @Outcome(
      id = {"1, 0", "0, 1"},
      expect = ACCEPTABLE,
      desc = "the other left it to the one that polled")
  @Outcome(id = "1, 1", expect = FORBIDDEN, desc = "two polls at once")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "nobody polled")
  @State
  public static class ActualTry {
    final PollTurn turn = new PollTurn();
    int polls;

    @Actor
    public void waiting(II_Result r) {
      if (turn.begin()) {
        r.r1 = ++polls;
        turn.end();
      }
    }

    @Actor
    public void passing(II_Result r) {
      if (turn.tryBegin()) {
        r.r2 = ++polls;
        turn.end();
      }
    }
  }
}
