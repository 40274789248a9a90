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
import org.openjdk.jcstress.infra.results.I_Result;

/** Edge idle.role: who gives the waking role back looks at the queues after that. */
public final class IdleRole {
  private IdleRole() {}

  /** A push whose notification is there already, while the waking worker gives its role back. */
  @JCStressTest
  @Ref("proofs/edges/idle.role.md")
  @Outcome(id = "2", expect = ACCEPTABLE, desc = "a worker is started for the task")
  @Outcome(id = "1", expect = FORBIDDEN, desc = "nobody comes for the task")
  @State
  public static class Actual {
    final AtomicInteger queue = new AtomicInteger();
    final IdleWord word = Words.wakingAndNotified(2, () -> queue.getOpaque() != 0);

    @Actor
    public void submitter() {
      queue.setOpaque(1);
      word.notifyWork();
    }

    @Actor
    public void waking() {
      word.passOn();
    }

    @Arbiter
    public void rest(I_Result r) {
      r.r1 = word.spawned();
    }
  }
}
