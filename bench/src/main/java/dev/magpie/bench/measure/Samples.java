package dev.magpie.bench.measure;

import java.util.List;

/**
 * What was observed of one contender in one benchmark.
 *
 * @param rounds for each round, which is one fork, what each of its iterations came to: the score,
 *     or the median of the times that were sampled
 */
record Samples(List<List<Double>> rounds) {

  Samples {
    rounds = rounds.stream().map(List::copyOf).toList();
  }

  /** The mean of the iterations of each round. */
  double[] means() {
    return rounds.stream().mapToDouble(Samples::mean).toArray();
  }

  /** All iterations, whatever their round. */
  double[] iterations() {
    return rounds.stream().flatMap(List::stream).mapToDouble(Double::doubleValue).toArray();
  }

  /** The mean of all iterations. */
  double mean() {
    return mean(rounds.stream().flatMap(List::stream).toList());
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }
}
