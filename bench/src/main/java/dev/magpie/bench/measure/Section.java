package dev.magpie.bench.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * A table with what it means.
 *
 * @param suite that has its charts here; empty if none has
 * @param legend what the table says; may be empty
 */
record Section(String title, String suite, String legend, TextTable table) {

  /** What all ratios mean. */
  static final String RATIOS =
      """
      A ratio says how many times better what Magpie ships is than another in the same benchmark,
      and in which interval: what the two intervals of JMH (99.9%, all iterations taken as
      independent) allow at most. ~ marks an interval that holds 1, or that is unknown: no difference
      is shown. A dash stands where a contender cannot exist, such as virtual threads on JDK 17.
      """;

  private static final String NOT_COUNTED = "Not counted: ";

  private static final String GOALS =
      """
      Each of ours beside the best of the peers that the goal names. Met: all of the interval is
      above the aim; missed: all of it is below; not shown: the interval holds the aim.
      """;
  private static final String ORDERINGS =
      """
      The shipped class files, beside the same with every mode made volatile.
      """;
  private static final String ALLOCATED =
      """
      Bytes allocated for each operation, by all threads of the benchmark.
      """;

  private static Section emitted(Emitted emitted) {
    String legend =
        emitted.missing().isEmpty() ? EmittedTable.LEGEND : NOT_COUNTED + emitted.missing() + ".\n";
    return new Section(
        "What the orderings cost, in instructions", "", legend, EmittedTable.of(emitted));
  }

  /** Returns all that can be said of results; only a suite with charts may have an empty table. */
  static List<Section> of(ResultsFile file) {
    List<Result> results = file.results();
    List<String> absent = file.origin().absent();
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("Goals", "", GOALS, GoalTable.of(results)));
    sections.add(new Section("What the orderings cost", "", ORDERINGS, OrderingTable.of(results)));
    sections.add(emitted(file.emitted()));
    Subject.suites(results)
        .forEach(
            (suite, subjects) -> {
              TextTable allocated = AllocationTable.of(subjects, absent);
              sections.add(new Section(suite, suite, "", RatioTable.of(subjects, absent)));
              sections.add(new Section(suite + ", allocation", "", ALLOCATED, allocated));
            });
    sections.add(new Section("Percentiles of sampled times", "", "", PercentileTable.of(results)));
    return sections.stream()
        .filter(s -> !s.table.isEmpty() || !s.suite.isEmpty() || s.legend.startsWith(NOT_COUNTED))
        .toList();
  }
}
