package dev.magpie.stress.list;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.queue.NodeList;
import dev.magpie.stress.Task;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Ref;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Edge list.bubble: a list that is never empty is never seen empty, whoever takes from it. */
public final class ListBubble {
  private ListBubble() {}

  @JCStressTest
  @Ref("proofs/edges/list.bubble.md")
  @Outcome(id = "2, 0", expect = ACCEPTABLE, desc = "a task was there at any time")
  @Outcome(id = "., 1", expect = FORBIDDEN, desc = "seen empty, which it never was")
  @State
  public static class Actual {
    final NodeList<Task> list = new NodeList<>();

    public Actual() {
      list.push(new Task(1));
    }

    @Actor
    public void worker(II_Result r) {
      list.push(new Task(2));
      r.r1 = Task.read(list.steal());
    }

    @Actor
    public void observer(II_Result r) {
      r.r2 = list.isEmpty() ? 1 : 0;
    }
  }

  /** From the cache, with a push in between. */
  @JCStressTest
  @Ref("proofs/edges/list.bubble.md")
  @Outcome(id = "12, 0", expect = ACCEPTABLE, desc = "a task was there at any time")
  @Outcome(id = ".*, 1", expect = FORBIDDEN, desc = "seen empty, which it never was")
  @State
  public static class ActualCache {
    final NodeList<Task> list = new NodeList<>();

    public ActualCache() {
      list.push(new Task(2));
      list.push(new Task(1));
    }

    @Actor
    public void worker(II_Result r) {
      int first = Task.read(list.steal());
      list.push(new Task(3));
      r.r1 = 10 * first + Task.read(list.steal());
    }

    @Actor
    public void observer(II_Result r) {
      r.r2 = list.isEmpty() ? 1 : 0;
    }
  }

  /** Who knows of a push does not see the list empty. */
  @JCStressTest
  @Ref("proofs/edges/list.bubble.md")
  @Outcome(
      id = {"0, 0", "0, 1"},
      expect = ACCEPTABLE,
      desc = "the push was not known of")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "known of, and seen")
  @Outcome(id = "1, 1", expect = FORBIDDEN, desc = "known of, but seen empty")
  @State
  public static class ActualKnownPush {
    final NodeList<Task> list = new NodeList<>();
    final AtomicInteger pushed = new AtomicInteger();

    @Actor
    public void producer() {
      list.push(new Task(1));
      pushed.setRelease(1);
    }

    @Actor
    public void observer(II_Result r) {
      r.r1 = pushed.getAcquire();
      r.r2 = list.isEmpty() ? 1 : 0;
    }
  }
}
