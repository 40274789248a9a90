package dev.magpie.stress.run;

import java.util.ArrayList;
import java.util.List;

/**
 * How long jcstress runs, and in which JVM configurations.
 *
 * @param arguments jcstress's own
 * @param limitMinutes when a run that does not end is stopped
 */
record Settings(List<String> arguments, int limitMinutes) {

  private static final int ITERATIONS = 2;

  /** What all tests of a quick run share, starts of JVMs not counted. */
  private static final int QUICK_MILLIS = 50_000;

  /** JDK 17 has two: with and without biased locking. */
  private static final int CONFIGURATIONS = 2;

  private static final int MIN_MILLIS = 100;
  private static final int MAX_MILLIS = 1_000;

  /** One collector, no compilation modes; the more tests the less time for each. */
  static Settings quick(int tests) {
    int millis = QUICK_MILLIS / (Math.max(tests, 1) * CONFIGURATIONS * ITERATIONS);
    millis = Math.max(MIN_MILLIS, Math.min(millis, MAX_MILLIS));
    return new Settings(single(millis), 15);
  }

  /** For the one test that must fail. */
  static Settings probe() {
    return new Settings(single(MAX_MILLIS), 5);
  }

  private static List<String> single(int millis) {
    List<String> arguments = new ArrayList<>(List.of("-m", "quick", "-sc", "false"));
    arguments.addAll(List.of("-iters", "" + ITERATIONS, "-time", "" + millis));
    // Small states need no large heap; touching it takes longer than the test.
    arguments.addAll(List.of("-strideCount", "10", "-pth", "false"));
    arguments.addAll(List.of("-jvmArgs", "-XX:+UseParallelGC"));
    return List.copyOf(arguments);
  }

  /** All configurations that jcstress knows for this JVM: hours. */
  static Settings deep() {
    return new Settings(List.of("-m", "default"), 24 * 60);
  }
}
