package dev.magpie.stress.idle;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.IdleWord;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge sync.spawn: a thread that cannot be started leaves a word that tries again. */
public final class SyncSpawn {
  private SyncSpawn() {}

  @JCStressTest
  @Ref("proofs/edges/sync.spawn.md")
  @Outcome(
      id = {"1, 0, 1", "2, 0, 1"},
      expect = ACCEPTABLE,
      desc = "tried once for both or once for each, and once more for the next")
  @Outcome(id = "., 0, 0", expect = FORBIDDEN, desc = "the signal is stuck: nobody tries again")
  @Outcome(id = "., [^0], .", expect = FORBIDDEN, desc = "a thread is counted that does not run")
  @State
  public static class Actual {
    final AtomicInteger attempts = new AtomicInteger();
    final IdleWord word =
        new IdleWord(
            1,
            () -> {
              attempts.getAndIncrement();
              return false;
            },
            () -> false,
            () -> {});

    @Actor
    public void submitter() {
      word.notifyWork();
    }

    @Actor
    public void other() {
      word.notifyWork();
    }

    @Arbiter
    public void next(III_Result r) {
      r.r1 = attempts.getOpaque();
      r.r2 = word.spawned();
      word.notifyWork();
      r.r3 = attempts.getOpaque() - r.r1;
    }
  }

  /** A spawner that failed hands what it keeps in plain fields to the next, on any thread. */
  @JCStressTest
  @Ref("proofs/edges/sync.spawn.md")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "tried once for both")
  @Outcome(id = "2, 2", expect = ACCEPTABLE, desc = "tried one after the other")
  @Outcome(id = "2, 1", expect = FORBIDDEN, desc = "the second did not see what the first wrote")
  @State
  public static class ActualHandBack {
    final PlainCounter counter = new PlainCounter();
    final IdleWord word = new IdleWord(1, counter::failToSpawn, () -> false, () -> {});

    @Actor
    public void submitter() {
      word.notifyWork();
    }

    @Actor
    public void other() {
      word.notifyWork();
    }

    @Arbiter
    public void counts(II_Result r) {
      r.r1 = counter.attempts.getOpaque();
      r.r2 = counter.plain;
    }
  }

  /** Counts attempts to spawn twice: for certain, and as a spawner's own state is kept. */
  static final class PlainCounter {
    final AtomicInteger attempts = new AtomicInteger();
    int plain;

    boolean failToSpawn() {
      attempts.getAndIncrement();
      plain++;
      return false;
    }
  }

  /** The one worker is about to sleep as a second thread cannot be started. */
  @JCStressTest
  @Ref("proofs/edges/sync.spawn.md")
  @Outcome(
      id = {"1, 1", "2, 1"},
      expect = ACCEPTABLE,
      desc = "the worker searches instead, and is the only one that is counted")
  @Outcome(id = "., [^1]", expect = FORBIDDEN, desc = "a thread is counted that does not run")
  @State
  public static class ActualOtherWorker {
    final IdleWord word = Words.searchingWhileSpawnsFail();

    @Actor
    public void submitter() {
      word.notifyWork();
    }

    @Actor
    public void worker(II_Result r) {
      r.r1 = Words.code(word.awaitWork(false));
    }

    @Arbiter
    public void counts(II_Result r) {
      r.r2 = word.spawned();
    }
  }
}
