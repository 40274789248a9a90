package dev.magpie.stress.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long jcstress runs, and in which JVM configurations.
 *
 * @param arguments jcstress's own
 * @param limit when a run that does not end is stopped
 * @param forkLimit when the JVM of one test is stopped; jcstress's own time limit is 30 seconds
 */
record Settings(List<String> arguments, Duration limit, Duration forkLimit) {

  private static final Duration FORK_LIMIT = Duration.ofMinutes(2);

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
    return new Settings(single(millis), Duration.ofMinutes(15), FORK_LIMIT);
  }

  /** For the one test that must fail. */
  static Settings probe() {
    return new Settings(single(MAX_MILLIS), Duration.ofMinutes(5), FORK_LIMIT);
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
    return new Settings(List.of("-m", "default"), Duration.ofHours(24), FORK_LIMIT);
  }
}
