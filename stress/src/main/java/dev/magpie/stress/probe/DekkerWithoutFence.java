package dev.magpie.stress.probe;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Store buffering without a fence, graded as if it had one: jcstress must report "0, 0". A run in
 * which it does not shows that the layer sees nothing.
 */
public final class DekkerWithoutFence {
  private DekkerWithoutFence() {}

  @JCStressTest
  @Outcome(
      id = {"0, 1", "1, 0"},
      expect = ACCEPTABLE,
      desc = "one saw the other")
  @Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "both saw each other")
  @Outcome(id = "0, 0", expect = FORBIDDEN, desc = "neither saw the other: allowed here, and seen")
  @State
  public static class Probe {
    final AtomicInteger x = new AtomicInteger();
    final AtomicInteger y = new AtomicInteger();

    @Actor
    public void first(II_Result r) {
      x.setRelease(1);
      r.r1 = y.getAcquire();
    }

    @Actor
    public void second(II_Result r) {
      y.setRelease(1);
      r.r2 = x.getAcquire();
    }
  }
}
