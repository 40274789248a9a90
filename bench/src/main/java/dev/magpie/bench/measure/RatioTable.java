package dev.magpie.bench.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ratios of one suite as a table in Markdown: a row a benchmark, a column a peer. */
final class RatioTable {

  private static final String OURS = "MAGPIE";

  private final List<List<String>> rows = new ArrayList<>();

  private RatioTable(Collection<Result> results) {
    Map<String, Map<String, Result>> benchmarks = new LinkedHashMap<>();
    Set<String> peers = new LinkedHashSet<>();
    for (Result result : results) {
      benchmarks
          .computeIfAbsent(result.benchmark(), name -> new LinkedHashMap<>())
          .put(result.contender(), result);
      peers.add(result.contender());
    }
    peers.remove(OURS);

    List<String> header = new ArrayList<>(List.of("benchmark", OURS));
    header.addAll(peers);
    rows.add(header);
    benchmarks.forEach((name, contenders) -> rows.add(row(name, contenders, peers)));
  }

  /** Returns the tables of all suites, each under its name. */
  static String of(Collection<Result> results) {
    Map<String, List<Result>> suites = new LinkedHashMap<>();
    for (Result result : results) {
      suites.computeIfAbsent(result.suite(), name -> new ArrayList<>()).add(result);
    }
    StringBuilder text = new StringBuilder();
    suites.forEach(
        (name, suite) ->
            text.append("### ").append(name).append("\n\n").append(new RatioTable(suite)));
    return text.toString();
  }

  private static List<String> row(String name, Map<String, Result> contenders, Set<String> peers) {
    Result ours = contenders.get(OURS);
    if (ours == null) {
      throw new IllegalArgumentException(name + ": no result of " + OURS + " to compare with");
    }
    List<String> row = new ArrayList<>(List.of(name, ours.score() + " " + ours.unit()));
    for (String peer : peers) {
      Result theirs = contenders.get(peer);
      row.add(theirs == null ? "" : ours.over(theirs).toString());
    }
    return row;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < rows.size(); line++) {
      text.append('|');
      for (int column = 0; column < rows.get(line).size(); column++) {
        String cell = rows.get(line).get(column);
        text.append(' ')
            .append(cell)
            .append(" ".repeat(width(column) - cell.length()))
            .append(" |");
      }
      text.append('\n');
      if (line == 0) {
        text.append(rule());
      }
    }
    return text.append('\n').toString();
  }

  private String rule() {
    StringBuilder rule = new StringBuilder("|");
    for (int column = 0; column < rows.get(0).size(); column++) {
      rule.append("-".repeat(width(column) + 2)).append('|');
    }
    return rule.append('\n').toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
