package dev.magpie.explorer;

import java.util.concurrent.Callable;

/** Takes the parts of a {@link Scenario}. Names of threads are unique. */
public interface Setup {
  /** A thread that has to end. */
  void actor(String name, Body body);

  /**
   * A thread that is right to wait for ever once all the others have ended or wait, as an idle
   * worker does.
   */
  void mayWait(String name, Body body);

  /** Runs after all threads, alone, and before the properties; it may change the state. */
  void arbiter(Body arbiter);

  /** A property of every execution in which all threads have ended: throws if it does not hold. */
  void check(Body property);

  /** A property of every execution in which some thread waits for ever, and may. */
  void atRest(Body property);

  /** What is counted, by its {@code toString}, over the executions in which all have ended. */
  void outcome(Callable<?> outcome);
}
