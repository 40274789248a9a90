package dev.magpie.stress.idle;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.IdleWord;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.Signal;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge sync.notify: who takes a notification sees what was submitted before it. */
public final class SyncNotify {
  private SyncNotify() {}

  /** A wake-up that is lost shows as a test that times out. */
  @JCStressTest
  @Ref("proofs/edges/sync.notify.md")
  @Outcome(
      id = {"1, 1", "2, 1"},
      expect = ACCEPTABLE,
      desc = "the worker searches, and sees the write")
  @Outcome(id = "., 0", expect = FORBIDDEN, desc = "notified, but the write is not visible")
  @Outcome(id = "0, .", expect = FORBIDDEN, desc = "ended, without a shutdown")
  @State
  public static class Actual {
    final IdleWord word = Words.searching(() -> false);
    private int written;

    @Actor
    public void submitter() {
      written = 1;
      word.notifyWork();
    }

    @Actor
    public void worker(II_Result r) {
      r.r1 = Words.code(word.awaitWork(false));
      r.r2 = written;
    }
  }

  /** The worker sleeps long before it is notified. */
  @JCStressTest(Mode.Termination)
  @Ref("proofs/edges/sync.notify.md")
  @Outcome(id = "TERMINATED", expect = ACCEPTABLE, desc = "the worker woke")
  @Outcome(id = "STALE", expect = FORBIDDEN, desc = "the worker sleeps for ever")
  @State
  public static class ActualLiveness {
    final IdleWord word = Words.searching(() -> false);

    @Actor
    public void worker() {
      word.awaitWork(false);
    }

    @Signal
    public void submitter() {
      word.notifyWork();
    }
  }
}
