package dev.magpie.bench.measure;

import java.util.Locale;

/** What became of a goal. */
enum Outcome {
  /** All that the interval allows is above the bound. */
  MET,
  /** All that the interval allows is below the bound. */
  MISSED,
  /** The interval holds the bound, or is not known. */
  NOT_SHOWN,
  /** What it is about is not among the results. */
  NOT_RUN;

  static Outcome of(Ratio ratio, double bound) {
    if (ratio.low() > bound) {
      return MET;
    }
    return ratio.high() < bound ? MISSED : NOT_SHOWN;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
