package dev.magpie.explorer.jcstress;

import dev.magpie.explorer.Grading;
import dev.magpie.explorer.Options;
import dev.magpie.explorer.Subject;
import dev.magpie.explorer.Trial;

/** A jcstress test class as something to explore. */
public final class LitmusSubject implements Subject {
  private final LitmusClass litmus;
  private final Cases cases;

  /** Throws IllegalArgumentException if the class is no jcstress test, or a termination test. */
  public LitmusSubject(Class<?> type) {
    litmus = LitmusClass.of(type);
    cases = Cases.of(type);
  }

  /** Whether a class says that it is a jcstress test. */
  public static boolean isTest(Class<?> type) {
    return LitmusClass.isTest(type);
  }

  @Override
  public String name() {
    return litmus.test().getName();
  }

  @Override
  public Options options(Options defaults) {
    return defaults;
  }

  @Override
  public Grading grading() {
    return cases;
  }

  @Override
  public Trial trial(Options options) {
    return LitmusTrial.of(litmus, options);
  }
}
