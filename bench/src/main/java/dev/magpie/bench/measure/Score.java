package dev.magpie.bench.measure;

import java.util.Locale;

/**
 * A mean as JMH reports it.
 *
 * @param error half the width of its interval; NaN if there were too few samples for one
 */
record Score(double mean, double error) {

  private static final int DECIMALS = 2;
  private static final int MOST_DECIMALS = 9;

  /** With at least three significant digits. */
  @Override
  public String toString() {
    int decimals = DECIMALS;
    for (double rest = Math.abs(mean); rest > 0 && rest < 1 && decimals < MOST_DECIMALS; ) {
      rest *= 10;
      decimals++;
    }
    return format(decimals);
  }

  /** With two decimals, for what is zero or not. */
  String fixed() {
    return format(DECIMALS);
  }

  private String format(int decimals) {
    String number = "%." + decimals + "f";
    String half = Double.isNaN(error) ? "?" : String.format(Locale.ROOT, number, error);
    return String.format(Locale.ROOT, number, mean) + " ± " + half;
  }
}
