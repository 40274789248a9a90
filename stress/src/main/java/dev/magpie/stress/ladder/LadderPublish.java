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
 * Message passing, the shape of every publish edge: the slot is filled, then tail moves.
 *
 * <p>x86 reorders neither its stores nor its loads: "1, 0" shows there only where the compiler has
 * moved an access, rarely for plain, and an opaque tail is as silent as acquire and release. The
 * slot is raced for on purpose on every rung: the thief looks at it whatever the tail says.
 */
public final class LadderPublish {
  private LadderPublish() {}

  /** Nothing orders the two. */
  @JCStressTest
  @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "nothing seen")
  @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "the slot early, the tail late")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "both seen")
  @Outcome(id = "1, 0", expect = ACCEPTABLE_INTERESTING, desc = "tail seen, slot missing")
  @RacesOnPurpose({"tail", "slot"})
  @State
  public static class Plain {
    final AtomicInteger tail = new AtomicInteger();
    int slot;

    @Actor
    public void owner() {
      slot = 1;
      tail.setPlain(1);
    }

    @Actor
    public void thief(II_Result r) {
      r.r1 = tail.getPlain();
      r.r2 = slot;
    }
  }

  /** Coherent, but no order between the two. */
  @JCStressTest
  @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "nothing seen")
  @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "the slot early, the tail late")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "both seen")
  @Outcome(
      id = "1, 0",
      expect = ACCEPTABLE_INTERESTING,
      desc = "tail seen, slot missing: not on x86")
  @RacesOnPurpose("slot")
  @State
  public static class Opaque {
    final AtomicInteger tail = new AtomicInteger();
    int slot;

    @Actor
    public void owner() {
      slot = 1;
      tail.setOpaque(1);
    }

    @Actor
    public void thief(II_Result r) {
      r.r1 = tail.getOpaque();
      r.r2 = slot;
    }
  }

  /** What the queue uses: enough. */
  @JCStressTest
  @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "nothing seen")
  @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "the slot early, the tail late")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "both seen")
  @Outcome(id = "1, 0", expect = FORBIDDEN, desc = "tail seen, slot missing")
  @RacesOnPurpose("slot")
  @State
  public static class AcquireRelease {
    final AtomicInteger tail = new AtomicInteger();
    int slot;

    @Actor
    public void owner() {
      slot = 1;
      tail.setRelease(1);
    }

    @Actor
    public void thief(II_Result r) {
      r.r1 = tail.getAcquire();
      r.r2 = slot;
    }
  }

  /** More than enough. */
  @JCStressTest
  @Outcome(id = "0, 0", expect = ACCEPTABLE, desc = "nothing seen")
  @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "the slot early, the tail late")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "both seen")
  @Outcome(id = "1, 0", expect = FORBIDDEN, desc = "tail seen, slot missing")
  @RacesOnPurpose("slot")
  @State
  public static class Volatile {
    final AtomicInteger tail = new AtomicInteger();
    int slot;

    @Actor
    public void owner() {
      slot = 1;
      tail.set(1);
    }

    @Actor
    public void thief(II_Result r) {
      r.r1 = tail.get();
      r.r2 = slot;
    }
  }
}
