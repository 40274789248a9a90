package dev.magpie.bench.measure;

import java.util.Locale;

/** How many times one score is another, between the extremes that both intervals allow. */
record Ratio(double value, double low, double high) {

  static Ratio of(Score dividend, Score divisor) {
    return new Ratio(
        dividend.mean() / divisor.mean(),
        dividend.low() / divisor.high(),
        dividend.high() / divisor.low());
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
