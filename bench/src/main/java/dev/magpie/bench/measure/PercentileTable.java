package dev.magpie.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times that were sampled: a row a benchmark and contender. */
final class PercentileTable {
  private static final List<Double> SHOWN = List.of(50.0, 90.0, 99.0);

  private PercentileTable() {}

  static TextTable of(List<Result> results) {
    List<String> header = new ArrayList<>(List.of("suite", "benchmark", "contender"));
    SHOWN.forEach(percentile -> header.add(String.format(Locale.ROOT, "p%.0f", percentile)));
    header.add("mean");
    TextTable table = new TextTable(header);
    results.stream()
        .filter(result -> !result.percentiles().isEmpty())
        .forEach(result -> table.add(row(result)));
    return table;
  }

  private static List<String> row(Result result) {
    List<String> row =
        new ArrayList<>(List.of(result.suite(), result.benchmark(), result.contender().toString()));
    for (Double percentile : SHOWN) {
      Double value = result.percentiles().get(percentile);
      if (value == null) {
        throw new IllegalArgumentException(
            "%s.%s: no percentile %s".formatted(result.suite(), result.benchmark(), percentile));
      }
      row.add(String.format(Locale.ROOT, "%.2f", value));
    }
    row.add(result.score() + " " + result.unit());
    return row;
  }
}
