package dev.magpie.bench.measure;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one contender reached in one benchmark.
 *
 * @param suite the class of the benchmark
 * @param method its method or group, without the parameters
 * @param member of the group, with a colon before it; empty if there is no group
 * @param params the parameters but for the contender, each with a space before it
 * @param unit of the score, such as {@code ops/us}
 * @param moreIsBetter false if the score is a time
 * @param samples what the score is the mean of; of sampled times, medians
 * @param allocated bytes for each operation, of all members of a group together; null if not known
 * @param percentiles by their numbers, in the unit of the score; empty unless times were sampled
 */
record Result(
    String suite,
    String method,
    String member,
    String params,
    Contender contender,
    String unit,
    boolean moreIsBetter,
    Score score,
    Samples samples,
    @Nullable Score allocated,
    Map<Double, Double> percentiles) {

  Result {
    percentiles = new TreeMap<>(percentiles);
  }

  /** What was measured, within the suite. */
  String benchmark() {
    return method + member + params;
  }

  /** Returns how many times better this is than the result of another in the same benchmark. */
  Ratio over(Result other) {
    if (!unit.equals(other.unit)) {
      throw new IllegalArgumentException(
          suite + "." + benchmark() + ": " + unit + " against " + other.unit);
    }
    return moreIsBetter ? Ratio.of(samples, other.samples) : Ratio.of(other.samples, samples);
  }
}
