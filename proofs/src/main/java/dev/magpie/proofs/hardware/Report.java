package dev.magpie.proofs.hardware;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes the comparison as a table. */
final class Report {
  private static final String COMMON = "dev.magpie.stress.";

  private final List<Row> rows;

  Report(List<Row> rows) {
    this.rows = rows;
  }

  /** The lines of the table, those that failed last, and a sum. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Mark mark : Mark.values()) {
      rows.stream().filter(row -> row.mark() == mark).forEach(row -> add(lines, row));
    }
    lines.add(sum());
    return lines;
  }

  private static void add(List<String> lines, Row row) {
    lines.add(
        shortName(row)
            + "  "
            + row.mark().words()
            + (row.note().isEmpty() ? "" : " " + row.note()));
    if (row.mark() != Mark.TERMINATION) {
      lines.add("    observed                     " + Outcomes.brief(row.observed()));
      lines.add("    reachable, but not observed  " + Outcomes.brief(row.unobserved()));
    }
  }

  private static String shortName(Row row) {
    return row.test().startsWith(COMMON) ? row.test().substring(COMMON.length()) : row.test();
  }

  private String sum() {
    Map<Mark, Integer> numbers = new EnumMap<>(Mark.class);
    rows.forEach(row -> numbers.merge(row.mark(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    numbers.forEach((mark, number) -> parts.add(number + " " + mark.words()));
    return rows.size() + " tests: " + String.join(", ", parts);
  }
}
