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
      A ratio says how many times better what Magpie ships is than another in the same benchmark, in
      brackets with its interval of 99% confidence. A round, in which all contenders run one after the
      other, is one observation: the interval is Student's, for the mean logarithm of the ratios of
      the rounds. Of fewer than three rounds each iteration is an observation instead (Welch's
      interval, of a ratio of means); as those of one JVM are alike, it is then too narrow. Of sampled
      times the medians are compared. ~ marks an interval that holds 1, or that is unknown: no
      difference is shown.

      A score is a mean over all iterations, with JMH's interval of 99.9% confidence.
      A dash stands where a contender cannot exist, such as virtual threads on JDK 17.
      """;

  private static final String NOT_COUNTED = "Not counted: ";

  /** The title of the goals. */
  static final String GOALS = "Goals";

  private static final String OF_GOALS =
      """
      Each of ours beside the best of the peers that the goal names. Met: all of the interval is
      above the aim; missed: all of it is below; not shown: the interval holds the aim. As a user
      may choose, a goal comes in each benchmark to what the best of ours comes to there.

      With thieves the owner's pushes are compared. Each task that is pushed is popped or stolen, so
      that they count all tasks that went through the queue, whoever took them; how many the thieves
      took is in the table of the suite, where a stolen batch counts once.
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
    sections.add(new Section(GOALS, "", OF_GOALS, GoalTable.of(results)));
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
