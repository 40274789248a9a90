package dev.magpie.stress.idle;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.pool.protocol.IdleWord.Turn;
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

/** Edge pool.stop: every worker ends, and sees what was written before the shutdown. */
public final class PoolStop {
  private PoolStop() {}

  @JCStressTest
  @Ref("proofs/edges/pool.stop.md")
  @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "ended, and it sees the write")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "ended, but the write is not visible")
  @Outcome(id = "[12], .", expect = FORBIDDEN, desc = "told to search, though nobody notified")
  @State
  public static class Actual {
    final IdleWord word = Words.searching(() -> false);
    private int written;

    @Actor
    public void closer() {
      written = 1;
      word.shutdown();
    }

    @Actor
    public void worker(II_Result r) {
      r.r1 = Words.code(word.awaitWork(false));
      r.r2 = written;
    }
  }

  /** A notification is there as well: the worker searches once at most, then ends. */
  @JCStressTest
  @Ref("proofs/edges/pool.stop.md")
  @Outcome(
      id = {"0, 0, 1", "1, 0, 1"},
      expect = ACCEPTABLE,
      desc = "ended, at once or after a search")
  @Outcome(id = "., 0, 0", expect = FORBIDDEN, desc = "ended, but the write is not visible")
  @State
  public static class ActualNotified {
    final IdleWord word = Words.notified(() -> false);
    private int written;

    @Actor
    public void closer() {
      written = 1;
      word.shutdown();
    }

    @Actor
    public void worker(III_Result r) {
      r.r1 = Words.code(word.awaitWork(false));
      r.r2 = Words.code(word.awaitWork(false));
      r.r3 = written;
    }
  }

  /** The worker sleeps long before the shutdown. */
  @JCStressTest(Mode.Termination)
  @Ref("proofs/edges/pool.stop.md")
  @Outcome(id = "TERMINATED", expect = ACCEPTABLE, desc = "the worker ended")
  @Outcome(id = "STALE", expect = FORBIDDEN, desc = "the worker sleeps for ever")
  @State
  public static class ActualLiveness {
    final IdleWord word = Words.searching(() -> false);

    @Actor
    public void worker() {
      while (word.awaitWork(false) != Turn.SHUTDOWN) {
        Thread.onSpinWait();
      }
    }

    @Signal
    public void closer() {
      word.shutdown();
    }
  }

  @JCStressTest
  @Ref("proofs/edges/pool.stop.md")
  @Outcome(id = "0, 0, 1, 1", expect = ACCEPTABLE, desc = "both ended, and see the write")
  @Outcome(id = "0, 0, ., .", expect = FORBIDDEN, desc = "ended, but the write is not visible")
  @State
  public static class ActualTwoWorkers {
    final IdleWord word = Words.twoSpawned(() -> {});
    private int written;

    @Actor
    public void closer() {
      written = 1;
      word.shutdown();
    }

    @Actor
    public void worker(IIII_Result r) {
      r.r1 = Words.code(word.awaitWork(false));
      r.r3 = written;
    }

    @Actor
    public void other(IIII_Result r) {
      r.r2 = Words.code(word.awaitWork(false));
      r.r4 = written;
    }
  }
}
