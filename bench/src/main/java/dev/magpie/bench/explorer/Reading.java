package dev.magpie.bench.explorer;

import java.util.Locale;

/**
 * What one workload came to.
 *
 * @param executions how many the search has, or had so far
 * @param median in the unit of the measure; of a single value, that value
 */
record Reading(Workload workload, long executions, double median, double low, double high) {
  static final String HEADER =
      "measure\trunner\tdeque\tmodel\tthreads\texecutions\tmedian\tlow\thigh\tunit";

  private static final int COLUMNS = 10;

  /** Reads what {@link #toTsv} writes. */
  static Reading parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("line '" + line + "': expected " + HEADER);
    }
    return new Reading(
        Workload.parse(cells[0], cells[1], cells[2], cells[3], cells[4]),
        Long.parseLong(cells[5]),
        Double.parseDouble(cells[6]),
        Double.parseDouble(cells[7]),
        Double.parseDouble(cells[8]));
  }

  String toTsv() {
    return String.join("\t", workload.arguments())
        + String.format(
            Locale.ROOT,
            "\t%d\t%.3f\t%.3f\t%.3f\t%s",
            executions,
            median,
            low,
            high,
            workload.measure().unit());
  }
}
