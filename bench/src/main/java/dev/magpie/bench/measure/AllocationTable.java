package dev.magpie.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a suite's operations allocate: a row a benchmark, a column a contender. */
final class AllocationTable {

  private AllocationTable() {}

  /** Returns the table of a suite; JMH knows it of a group only, not of its members. */
  static TextTable of(List<Subject> suite, List<String> absent) {
    Set<String> contenders = new LinkedHashSet<>();
    Map<String, Map<String, Result>> groups = new LinkedHashMap<>();
    boolean pools = false;
    for (Subject subject : suite) {
      for (Result result : subject.results().values()) {
        String contender = result.contender().name();
        contenders.add(contender);
        pools |= result.contender().isPool();
        groups
            .computeIfAbsent(result.method() + result.params(), group -> new LinkedHashMap<>())
            .putIfAbsent(contender, result);
      }
    }
    if (pools) {
      contenders.addAll(absent);
    }
    List<String> header = new ArrayList<>(List.of("benchmark"));
    header.addAll(contenders);
    TextTable table = new TextTable(header);
    groups.forEach((name, results) -> table.add(row(name, results, contenders, absent)));
    return table;
  }

  private static List<String> row(
      String name, Map<String, Result> results, Set<String> contenders, List<String> absent) {
    List<String> row = new ArrayList<>(List.of(name));
    for (String contender : contenders) {
      String missing = absent.contains(contender) ? RatioTable.ABSENT : RatioTable.NOT_RUN;
      row.add(
          Optional.ofNullable(results.get(contender)).map(AllocationTable::cell).orElse(missing));
    }
    return row;
  }

  private static String cell(Result result) {
    Score allocated = result.allocated();
    return allocated == null ? RatioTable.NOT_RUN : allocated.fixed();
  }
}
