package dev.magpie.stress.idle;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.IdleWord;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Edge pool.exit: the last to leave, and only it, sees what all others wrote. */
public final class PoolExit {
  private PoolExit() {}

  /** What two threads write before they leave, and what the last of them sees of it. */
  static final class LastExit implements Runnable {
    int first;
    int second;
    int firstSeen;
    int secondSeen;
    int ends;

    boolean failToSpawn() {
      first = 1;
      return false;
    }

    @Override
    public void run() {
      firstSeen = first;
      secondSeen = second;
      ends++;
    }
  }

  /** Two workers end after the shutdown. */
  @JCStressTest
  @Ref("proofs/edges/pool.exit.md")
  @Outcome(id = "1, 1, 1", expect = ACCEPTABLE, desc = "the last one saw both writes")
  @Outcome(id = "., ., [^1]", expect = FORBIDDEN, desc = "the end was told never, or twice")
  @Outcome(id = "., ., 1", expect = FORBIDDEN, desc = "the last one missed a write")
  @State
  public static class Actual {
    final LastExit exit = new LastExit();
    final IdleWord word = Words.twoSpawned(exit);

    public Actual() {
      word.shutdown();
    }

    @Actor
    public void worker() {
      exit.first = 1;
      word.exit();
    }

    @Actor
    public void other() {
      exit.second = 1;
      word.exit();
    }

    @Arbiter
    public void end(III_Result r) {
      r.r1 = exit.firstSeen;
      r.r2 = exit.secondSeen;
      r.r3 = exit.ends;
    }
  }

  /** The only worker ends as the pool is shut down. */
  @JCStressTest
  @Ref("proofs/edges/pool.exit.md")
  @Outcome(id = "1, 1, 1", expect = ACCEPTABLE, desc = "the last one saw both writes")
  @Outcome(id = "., ., [^1]", expect = FORBIDDEN, desc = "the end was told never, or twice")
  @Outcome(id = "., ., 1", expect = FORBIDDEN, desc = "the last one missed a write")
  @State
  public static class ActualShutdown {
    final LastExit exit = new LastExit();
    final IdleWord word = Words.oneSpawned(exit);

    @Actor
    public void worker() {
      exit.first = 1;
      word.exit();
    }

    @Actor
    public void closer() {
      exit.second = 1;
      word.shutdown();
    }

    @Arbiter
    public void end(III_Result r) {
      r.r1 = exit.firstSeen;
      r.r2 = exit.secondSeen;
      r.r3 = exit.ends;
    }
  }

  /** A thread that could not be started leaves as the pool is shut down. */
  @JCStressTest
  @Ref("proofs/edges/pool.exit.md")
  @Outcome(id = "1, 1, 1", expect = ACCEPTABLE, desc = "the last one saw both writes")
  @Outcome(id = "0, 1, 1", expect = ACCEPTABLE, desc = "the shutdown came before the spawn")
  @Outcome(id = "., ., [^1]", expect = FORBIDDEN, desc = "the end was told never, or twice")
  @State
  public static class ActualFailedSpawn {
    final LastExit exit = new LastExit();
    final IdleWord word = new IdleWord(1, exit::failToSpawn, () -> false, exit);

    @Actor
    public void submitter() {
      word.notifyWork();
    }

    @Actor
    public void closer() {
      exit.second = 1;
      word.shutdown();
    }

    @Arbiter
    public void end(III_Result r) {
      r.r1 = exit.firstSeen == exit.first ? exit.firstSeen : -1;
      r.r2 = exit.secondSeen;
      r.r3 = exit.ends;
    }
  }
}
