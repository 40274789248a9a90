package dev.magpie.stress.idle;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.IdleWord;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.Signal;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Edge idle.sleep: a worker that has announced its sleep looks at the queues once more, and sees
 * every push whose notification was consumed before.
 *
 * <p>The queue is a number in opaque mode, the weakest that a queue can be. A worker that sleeps
 * though there is work shows as a test that times out.
 */
public final class IdleSleep {
  private IdleSleep() {}

  /** The worker consumes a notification, is refused by another thief, and goes to sleep. */
  @JCStressTest
  @Ref("proofs/edges/idle.sleep.md")
  @Outcome(
      id = {"0, 1", "1, 1"},
      expect = ACCEPTABLE,
      desc = "the worker is back, and sees the push")
  @Outcome(id = "., 0", expect = FORBIDDEN, desc = "the worker is back, but does not see the push")
  @State
  public static class Actual {
    final AtomicInteger queue = new AtomicInteger();
    final IdleWord word = Words.notified(() -> queue.getOpaque() != 0);

    @Actor
    public void submitter() {
      queue.setOpaque(1);
      word.notifyWork();
    }

    @Actor
    public void worker(II_Result r) {
      word.awaitWork(false);
      r.r1 = queue.getOpaque();
      word.awaitWork(false);
      r.r2 = queue.getOpaque();
    }
  }

  /** The last worker gives the waking role back as it announces its sleep. */
  @JCStressTest
  @Ref("proofs/edges/idle.last.md")
  @Outcome(id = "2, 1", expect = ACCEPTABLE, desc = "the worker is back in its role, sees the push")
  @Outcome(id = "1, 1", expect = FORBIDDEN, desc = "the waking role got lost")
  @Outcome(id = "., 0", expect = FORBIDDEN, desc = "the worker is back, but does not see the push")
  @State
  public static class ActualLastSearcher {
    final AtomicInteger queue = new AtomicInteger();
    final IdleWord word = Words.waking(() -> queue.getOpaque() != 0);

    @Actor
    public void submitter() {
      queue.setOpaque(1);
      word.notifyWork();
    }

    @Actor
    public void worker(II_Result r) {
      r.r1 = Words.code(word.awaitWork(true));
      r.r2 = queue.getOpaque();
    }
  }

  /** The worker sleeps long before the push. */
  @JCStressTest(Mode.Termination)
  @Ref("proofs/edges/idle.sleep.md")
  @Outcome(id = "TERMINATED", expect = ACCEPTABLE, desc = "the worker woke, and saw the push")
  @Outcome(id = "STALE", expect = FORBIDDEN, desc = "the worker sleeps for ever")
  @State
  public static class ActualLiveness {
    final AtomicInteger queue = new AtomicInteger();
    final IdleWord word = Words.searching(() -> queue.getOpaque() != 0);

    @Actor
    public void worker() {
      while (queue.getOpaque() == 0) {
        word.awaitWork(false);
      }
    }

    @Signal
    public void submitter() {
      queue.setOpaque(1);
      word.notifyWork();
    }
  }
}
