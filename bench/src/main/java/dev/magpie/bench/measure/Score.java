package dev.magpie.bench.measure;

import java.util.Locale;

/**
 * A mean as JMH reports it.
 *
 * @param error half the width of its interval; NaN if there were too few samples for one
 */
record Score(double mean, double error) {

  double low() {
    return Math.max(0, mean - error);
  }

  double high() {
    return mean + error;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f ± %.2f", mean, error);
  }
}
