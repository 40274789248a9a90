package dev.magpie.stress.idle;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.IdleWord;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.Signal;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Edge idle.spurious: a worker whose block ends for no reason is counted out exactly once. */
public final class IdleSpurious {
  private IdleSpurious() {}

  @JCStressTest
  @Ref("proofs/edges/idle.spurious.md")
  @Outcome(
      id = {"1, 0, 1", "2, 0, 1"},
      expect = ACCEPTABLE,
      desc = "woken by the notification, and the counts are right")
  @Outcome(id = "., [^0], .", expect = FORBIDDEN, desc = "still counted as idle, or out twice")
  @State
  public static class Actual {
    final AtomicReference<@Nullable Thread> worker = new AtomicReference<>();
    final IdleWord word = Words.searching(() -> false);

    @Actor
    public void worker(III_Result r) {
      worker.setRelease(Thread.currentThread());
      r.r1 = Words.code(word.awaitWork(false));
    }

    @Actor
    public void submitter() {
      LockSupport.unpark(worker.getAcquire());
      word.notifyWork();
      LockSupport.unpark(worker.getAcquire());
    }

    @Arbiter
    public void counts(III_Result r) {
      r.r2 = word.idle();
      r.r3 = word.spawned();
    }
  }

  /** The worker is interrupted in its sleep: it sleeps on, and keeps the interrupt. */
  @JCStressTest(Mode.Termination)
  @Ref("proofs/edges/idle.spurious.md")
  @Outcome(id = "TERMINATED", expect = ACCEPTABLE, desc = "woken, interrupted, and counted right")
  @Outcome(
      id = {"STALE", "ERROR"},
      expect = FORBIDDEN,
      desc = "asleep for ever, or the interrupt or the count is lost")
  @State
  public static class ActualInterrupt {
    final IdleWord word = Words.searching(() -> false);

    @Actor
    public void worker() {
      word.awaitWork(false);
      if (!Thread.interrupted() || word.idle() != 0) {
        throw new IllegalStateException(word.toString());
      }
    }

    @Signal
    public void submitter(Thread worker) {
      worker.interrupt();
      word.notifyWork();
    }
  }
}
