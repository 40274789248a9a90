package dev.magpie.stress.idle;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.queue.Injector;
import dev.magpie.stress.Task;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Edge sync.fastpath: a push that finds a notification and leaves it at that is seen by the worker
 * who consumes the notification.
 *
 * <p>The queue is a number in opaque mode, the weakest that a queue can be: what orders it must
 * come from the word.
 */
public final class SyncFastpath {
  private SyncFastpath() {}

  @JCStressTest
  @Ref("proofs/edges/sync.fastpath.md")
  @Outcome(
      id = {"0, 1", "1, 1"},
      expect = ACCEPTABLE,
      desc = "a notification is left, to look once more")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "the worker saw the push")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "the push was not seen, and nobody will look")
  @State
  public static class Actual {
    final AtomicInteger queue = new AtomicInteger();
    final IdleWord word = Words.notified(() -> false);

    @Actor
    public void submitter() {
      queue.setOpaque(1);
      word.notifyWork();
    }

    @Actor
    public void worker(II_Result r) {
      word.awaitWork(false);
      r.r1 = queue.getOpaque();
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = Words.isNotified(word) ? 1 : 0;
    }
  }

  /** The same, with a worker that was just spawned and becomes the waking one. */
  @JCStressTest
  @Ref("proofs/edges/sync.fastpath.md")
  @Outcome(
      id = {"0, 1", "1, 1"},
      expect = ACCEPTABLE,
      desc = "a notification is left, to look once more")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "the worker saw the push")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "the push was not seen, and nobody will look")
  @State
  public static class ActualSpawned {
    final AtomicInteger queue = new AtomicInteger();
    final IdleWord word = Words.signaled(1, () -> false);

    @Actor
    public void submitter() {
      queue.setOpaque(1);
      word.notifyWork();
    }

    @Actor
    public void worker(II_Result r) {
      word.awaitWork(false);
      r.r1 = queue.getOpaque();
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = Words.isNotified(word) ? 1 : 0;
    }
  }

  /** The real queue, whose push is an RMW: this hardware then needs no fence in the notifier. */
  @JCStressTest
  @Ref("proofs/edges/sync.fastpath.md")
  @Outcome(id = "0, 1, 1", expect = ACCEPTABLE, desc = "not seen, but a notification is left")
  @Outcome(
      id = {"1, 1, 0", "1, 0, 0"},
      expect = ACCEPTABLE,
      desc = "the worker took the task")
  @Outcome(id = "0, 0, 1", expect = FORBIDDEN, desc = "a task is stranded: nobody will look")
  @Outcome(id = "-1, ., .", expect = FORBIDDEN, desc = "taken, but its field is not visible")
  @State
  public static class ActualInjector {
    final Injector<Task> queue = new Injector<>();
    final IdleWord word = Words.notified(() -> false);

    @Actor
    public void submitter() {
      queue.push(new Task(1));
      word.notifyWork();
    }

    @Actor
    public void worker(III_Result r) {
      word.awaitWork(false);
      r.r1 = Task.read(queue.steal());
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r2 = Words.isNotified(word) ? 1 : 0;
      r.r3 = Task.drain(queue::steal);
    }
  }

  @JCStressTest
  @Ref("proofs/edges/sync.fastpath.md")
  @Outcome(
      id = {"0, 0, 1", "0, 1, 1", "1, 0, 1", "1, 1, 1"},
      expect = ACCEPTABLE,
      desc = "a notification is left, to look once more")
  @Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = "the worker saw both pushes")
  @Outcome(id = "., ., 0", expect = FORBIDDEN, desc = "a push was not seen, and nobody will look")
  @State
  public static class ActualTwoNotifiers {
    final AtomicInteger first = new AtomicInteger();
    final AtomicInteger second = new AtomicInteger();
    final IdleWord word = Words.notified(() -> false);

    @Actor
    public void submitter() {
      first.setOpaque(1);
      word.notifyWork();
    }

    @Actor
    public void other() {
      second.setOpaque(1);
      word.notifyWork();
    }

    @Actor
    public void worker(III_Result r) {
      word.awaitWork(false);
      r.r1 = first.getOpaque();
      r.r2 = second.getOpaque();
    }

    @Arbiter
    public void rest(III_Result r) {
      r.r3 = Words.isNotified(word) ? 1 : 0;
    }
  }
}
