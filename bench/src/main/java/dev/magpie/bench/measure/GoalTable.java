package dev.magpie.bench.measure;

import java.util.List;
import java.util.Locale;

/** The goals: a row for each of ours in each benchmark. */
final class GoalTable {

  private GoalTable() {}

  static TextTable of(List<Result> results) {
    TextTable table =
        new TextTable(
            List.of("goal", "benchmark", "of ours", "best peer", "times better", "aim", "result"));
    for (Goal goal : Goal.ALL) {
      List<Goal.Comparison> comparisons = goal.comparisons(results);
      comparisons.forEach(comparison -> table.add(row(comparison)));
      if (comparisons.isEmpty()) {
        String none = Outcome.NOT_RUN.toString();
        table.add(List.of(goal.title(), none, none, none, none, aim(goal), none));
      }
    }
    return table;
  }

  private static List<String> row(Goal.Comparison comparison) {
    Result ours = comparison.ours();
    return List.of(
        comparison.goal().title(),
        ours.suite() + "." + ours.benchmark(),
        ours.contender().name(),
        comparison.peer().contender().name(),
        comparison.ratio().plain(),
        aim(comparison.goal()),
        comparison.outcome().toString());
  }

  /** What a ratio should be, in words. */
  static String aim(Goal goal) {
    return String.format(Locale.ROOT, "> %.1f", goal.bound());
  }
}
