package dev.magpie.bench.measure;

import java.util.Locale;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How many times one score is another, with an interval of {@value #CONFIDENCE} confidence; its
 * ends are NaN if there were too few observations, or one was not above zero.
 */
record Ratio(double value, double low, double high) {

  /** How often an interval holds the true ratio, in the long run. */
  static final double CONFIDENCE = 0.99;

  /** Of fewer rounds an interval by rounds would say next to nothing. */
  static final int LEAST_ROUNDS = 3;

  /**
   * Compares round by round where there are at least {@value #LEAST_ROUNDS}, the same number of
   * both, else iteration by iteration.
   */
  static Ratio of(Samples dividend, Samples divisor) {
    int rounds = dividend.rounds().size();
    boolean arePaired = rounds >= LEAST_ROUNDS && rounds == divisor.rounds().size();
    return arePaired
        ? paired(dividend.means(), divisor.means())
        : independent(dividend.iterations(), divisor.iterations());
  }

  /**
   * Returns the geometric mean of the ratios of the rounds, and Student's interval for the mean of
   * their logarithms: a round is one observation, and what slows down a whole round cancels out.
   */
  static Ratio paired(double[] dividends, double[] divisors) {
    int rounds = dividends.length;
    double[] logs = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      logs[round] = Math.log(dividends[round] / divisors[round]);
    }
    double error = Math.sqrt(StatUtils.variance(logs) / rounds);
    return around(StatUtils.mean(logs), error, rounds - 1);
  }

  /**
   * Returns the ratio of the means, and Welch's interval for the difference of their logarithms,
   * with variances by the delta method: each number is taken as independent of the others.
   */
  static Ratio independent(double[] dividends, double[] divisors) {
    double one = relativeVariance(dividends);
    double other = relativeVariance(divisors);
    double freedom =
        (one + other)
            * (one + other)
            / (one * one / (dividends.length - 1) + other * other / (divisors.length - 1));
    double log = Math.log(StatUtils.mean(dividends) / StatUtils.mean(divisors));
    return around(log, Math.sqrt(one + other), freedom);
  }

  /** The variance of the logarithm of the mean. */
  private static double relativeVariance(double[] numbers) {
    double mean = StatUtils.mean(numbers);
    return numbers.length < 2
        ? Double.NaN
        : StatUtils.variance(numbers) / numbers.length / (mean * mean);
  }

  private static Ratio around(double log, double error, double freedom) {
    double value = Math.exp(log);
    if (error == 0) {
      return new Ratio(value, value, value);
    }
    if (!Double.isFinite(log) || !Double.isFinite(error) || !(freedom > 0)) {
      return new Ratio(value, Double.NaN, Double.NaN);
    }
    double quantile = new TDistribution(freedom).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    return new Ratio(value, Math.exp(log - quantile * error), Math.exp(log + quantile * error));
  }

  /** Returns true if the interval, where there is one, keeps clear of 1. */
  boolean isClear() {
    return low > 1 || high < 1;
  }

  @Override
  public String toString() {
    return (isClear() ? "" : "~ ") + plain();
  }

  /** Without the mark. */
  String plain() {
    return format(value) + " (" + format(low) + "–" + format(high) + ")";
  }

  private static String format(double number) {
    if (Double.isNaN(number)) {
      return "?";
    }
    return Double.isInfinite(number) ? "∞" : String.format(Locale.ROOT, "%.2f", number);
  }
}
