package dev.magpie.stress.placeholder;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two actors take a number each. */
public final class PlaceholderLitmus {
  private PlaceholderLitmus() {}

  @JCStressTest
  @Outcome(
      id = {"1, 2", "2, 1"},
      expect = ACCEPTABLE,
      desc = "different numbers")
  @State
  public static class Numbers {
    final AtomicInteger next = new AtomicInteger();

    @Actor
    public void first(II_Result r) {
      r.r1 = next.incrementAndGet();
    }

    @Actor
    public void second(II_Result r) {
      r.r2 = next.incrementAndGet();
    }
  }
}
