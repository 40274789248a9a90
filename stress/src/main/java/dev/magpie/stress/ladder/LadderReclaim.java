package dev.magpie.stress.ladder;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.stress.RacesOnPurpose;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Load buffering, the shape of every reclaim edge: the thief copies a slot, then gives it back; the
 * owner fills it again once it sees that.
 *
 * <p>x86 lets no load pass a later store: it is silent on every rung, and only a compiler or a
 * weaker machine shows "1, 1". The slot is raced for on purpose on the first two rungs.
 */
public final class LadderReclaim {
  private LadderReclaim() {}

  /** Nothing orders the copy before the hand-back. */
  @JCStressTest
  @Outcome(
      id = "0, 0",
      expect = ACCEPTABLE,
      desc = "the thief was not done: the slot is left alone")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "the thief was done, the slot is filled again")
  @Outcome(
      id = "1, 1",
      expect = ACCEPTABLE_INTERESTING,
      desc = "the thief copied the new task: not on x86")
  @RacesOnPurpose({"head", "slot"})
  @State
  public static class Plain {
    final AtomicInteger head = new AtomicInteger();
    int slot;

    @Actor
    public void thief(II_Result r) {
      r.r2 = slot;
      head.setPlain(1);
    }

    @Actor
    public void owner(II_Result r) {
      r.r1 = head.getPlain();
      if (r.r1 == 1) {
        slot = 1;
      }
    }
  }

  /** Coherent, but no order between the two. */
  @JCStressTest
  @Outcome(
      id = "0, 0",
      expect = ACCEPTABLE,
      desc = "the thief was not done: the slot is left alone")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "the thief was done, the slot is filled again")
  @Outcome(
      id = "1, 1",
      expect = ACCEPTABLE_INTERESTING,
      desc = "the thief copied the new task: not on x86")
  @RacesOnPurpose("slot")
  @State
  public static class Opaque {
    final AtomicInteger head = new AtomicInteger();
    int slot;

    @Actor
    public void thief(II_Result r) {
      r.r2 = slot;
      head.setOpaque(1);
    }

    @Actor
    public void owner(II_Result r) {
      r.r1 = head.getOpaque();
      if (r.r1 == 1) {
        slot = 1;
      }
    }
  }

  /** What the queue uses: enough. */
  @JCStressTest
  @Outcome(
      id = "0, 0",
      expect = ACCEPTABLE,
      desc = "the thief was not done: the slot is left alone")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "the thief was done, the slot is filled again")
  @Outcome(id = "1, 1", expect = FORBIDDEN, desc = "the thief copied the new task")
  @State
  public static class AcquireRelease {
    final AtomicInteger head = new AtomicInteger();
    int slot;

    @Actor
    public void thief(II_Result r) {
      r.r2 = slot;
      head.setRelease(1);
    }

    @Actor
    public void owner(II_Result r) {
      r.r1 = head.getAcquire();
      if (r.r1 == 1) {
        slot = 1;
      }
    }
  }

  /** More than enough. */
  @JCStressTest
  @Outcome(
      id = "0, 0",
      expect = ACCEPTABLE,
      desc = "the thief was not done: the slot is left alone")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "the thief was done, the slot is filled again")
  @Outcome(id = "1, 1", expect = FORBIDDEN, desc = "the thief copied the new task")
  @State
  public static class Volatile {
    final AtomicInteger head = new AtomicInteger();
    int slot;

    @Actor
    public void thief(II_Result r) {
      r.r2 = slot;
      head.set(1);
    }

    @Actor
    public void owner(II_Result r) {
      r.r1 = head.get();
      if (r.r1 == 1) {
        slot = 1;
      }
    }
  }
}
