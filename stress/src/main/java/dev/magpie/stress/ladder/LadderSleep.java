package dev.magpie.stress.ladder;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.magpie.stress.RacesOnPurpose;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Store buffering, or Dekker, the shape of every sleep and wake edge: the submitter queues work,
 * then looks for sleepers; the sleeper announces itself, then looks for work.
 *
 * <p>x86 is not silent here: each core reads past its own buffered store, so that "0, 0" shows on
 * every rung below volatile, and often.
 */
public final class LadderSleep {
  private LadderSleep() {}

  /** Nothing orders the write before the look. */
  @JCStressTest
  @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "the submitter came first")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "the sleeper came first")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "both saw each other")
  @Outcome(id = "0, 0", expect = ACCEPTABLE_INTERESTING, desc = "asleep, with work queued")
  @RacesOnPurpose({"work", "asleep"})
  @State
  public static class Plain {
    final AtomicInteger work = new AtomicInteger();
    final AtomicInteger asleep = new AtomicInteger();

    @Actor
    public void submitter(II_Result r) {
      work.setPlain(1);
      r.r1 = asleep.getPlain();
    }

    @Actor
    public void sleeper(II_Result r) {
      asleep.setPlain(1);
      r.r2 = work.getPlain();
    }
  }

  /** Coherent, but no order between the two. */
  @JCStressTest
  @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "the submitter came first")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "the sleeper came first")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "both saw each other")
  @Outcome(id = "0, 0", expect = ACCEPTABLE_INTERESTING, desc = "asleep, with work queued")
  @State
  public static class Opaque {
    final AtomicInteger work = new AtomicInteger();
    final AtomicInteger asleep = new AtomicInteger();

    @Actor
    public void submitter(II_Result r) {
      work.setOpaque(1);
      r.r1 = asleep.getOpaque();
    }

    @Actor
    public void sleeper(II_Result r) {
      asleep.setOpaque(1);
      r.r2 = work.getOpaque();
    }
  }

  /** Never enough: neither mode orders a write before a later read. */
  @JCStressTest
  @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "the submitter came first")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "the sleeper came first")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "both saw each other")
  @Outcome(id = "0, 0", expect = ACCEPTABLE_INTERESTING, desc = "asleep, with work queued")
  @State
  public static class AcquireRelease {
    final AtomicInteger work = new AtomicInteger();
    final AtomicInteger asleep = new AtomicInteger();

    @Actor
    public void submitter(II_Result r) {
      work.setRelease(1);
      r.r1 = asleep.getAcquire();
    }

    @Actor
    public void sleeper(II_Result r) {
      asleep.setRelease(1);
      r.r2 = work.getAcquire();
    }
  }

  /** A volatile read alone is not enough. */
  @JCStressTest
  @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "the submitter came first")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "the sleeper came first")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "both saw each other")
  @Outcome(id = "0, 0", expect = ACCEPTABLE_INTERESTING, desc = "asleep, with work queued")
  @State
  public static class ReleaseThenVolatileRead {
    final AtomicInteger work = new AtomicInteger();
    final AtomicInteger asleep = new AtomicInteger();

    @Actor
    public void submitter(II_Result r) {
      work.setRelease(1);
      r.r1 = asleep.get();
    }

    @Actor
    public void sleeper(II_Result r) {
      asleep.setRelease(1);
      r.r2 = work.get();
    }
  }

  /** What the idle word uses: a full fence on both sides is enough. */
  @JCStressTest
  @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "the submitter came first")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "the sleeper came first")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "both saw each other")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "asleep, with work queued")
  @State
  public static class Fence {
    final AtomicInteger work = new AtomicInteger();
    final AtomicInteger asleep = new AtomicInteger();

    @Actor
    public void submitter(II_Result r) {
      work.setOpaque(1);
      VarHandle.fullFence();
      r.r1 = asleep.getOpaque();
    }

    @Actor
    public void sleeper(II_Result r) {
      asleep.setOpaque(1);
      VarHandle.fullFence();
      r.r2 = work.getOpaque();
    }
  }

  /** Volatile for the write and the read on both sides is enough as well. */
  @JCStressTest
  @Outcome(id = "0, 1", expect = ACCEPTABLE, desc = "the submitter came first")
  @Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "the sleeper came first")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "both saw each other")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "asleep, with work queued")
  @State
  public static class Volatile {
    final AtomicInteger work = new AtomicInteger();
    final AtomicInteger asleep = new AtomicInteger();

    @Actor
    public void submitter(II_Result r) {
      work.set(1);
      r.r1 = asleep.get();
    }

    @Actor
    public void sleeper(II_Result r) {
      asleep.set(1);
      r.r2 = work.get();
    }
  }
}
