package dev.magpie.stress.idle;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.pool.protocol.IdleWord.Turn;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Edge idle.waking: the waking role is handed over exactly once, and is free at the end. */
public final class IdleWaking {
  private IdleWaking() {}

  private static int turn(IdleWord word) {
    Turn turn = word.awaitWork(false);
    if (turn == Turn.SEARCH_AND_WAKE) {
      word.passOn();
    }
    return Words.code(turn);
  }

  /** Two workers, one of which was signaled: it passes on, and so wakes the other. */
  @JCStressTest
  @Ref("proofs/edges/idle.waking.md")
  @Outcome(id = "2, 2, 1", expect = ACCEPTABLE, desc = "the second slept and got the role")
  @Outcome(
      id = {"2, 1, 1", "1, 2, 1"},
      expect = ACCEPTABLE,
      desc = "the second did not sleep and got a notification")
  @Outcome(id = "1, 1, .", expect = FORBIDDEN, desc = "nobody had the role")
  @Outcome(id = "., ., 0", expect = FORBIDDEN, desc = "the role is lost: nobody is woken any more")
  @State
  public static class Actual {
    final IdleWord word = Words.twoSpawnedOneSignaled(() -> true, () -> {});

    @Actor
    public void worker(III_Result r) {
      r.r1 = turn(word);
    }

    @Actor
    public void other(III_Result r) {
      r.r2 = turn(word);
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Words.isPending(word) ? 1 : 0;
    }
  }
}
