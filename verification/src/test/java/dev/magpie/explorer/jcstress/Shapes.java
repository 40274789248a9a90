package dev.magpie.explorer.jcstress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Signal;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Classes as jcstress allows them, and as it does not. */
final class Shapes {
  private Shapes() {}

  @State
  public static class Shared {
    volatile int x;
  }

  @State
  public static class Other {}

  @JCStressTest
  @Outcome(id = "0", expect = Expect.ACCEPTABLE, desc = "early")
  @Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "late")
  @Outcome(id = "2", expect = Expect.ACCEPTABLE_INTERESTING, desc = "from nowhere")
  public static class Apart {
    @Actor
    public void writer(Shared shared) {
      shared.x = 1;
    }

    @Actor
    public void reader(Shared shared, I_Result r) {
      r.r1 = shared.x;
    }
  }

  @JCStressTest
  @State
  public static class TwoArbiters {
    @Actor
    public void actor() {}

    @Arbiter
    public void first() {}

    @Arbiter
    public void second() {}
  }

  @JCStressTest
  @State
  public static class NoActor {}

  @State
  public static class NoTest {
    @Actor
    public void actor() {}
  }

  @JCStressTest
  @State
  public static class OddParameter {
    @Actor
    public void actor(String text) {}
  }

  @JCStressTest
  @State
  public static class TwoStates {
    @Actor
    public void actor(Other other) {}
  }

  @JCStressTest(Mode.Termination)
  @State
  public static class Terminating {
    @Actor
    public void actor() {}
  }

  @JCStressTest
  @State
  public static class Signalled {
    @Actor
    public void actor() {}

    @Signal
    public void signal() {}
  }
}
