package dev.magpie.bench.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The goals in a row each. In each benchmark the best of ours stands for ours; a goal with several
 * benchmarks shows that in which this does worst, and counts what came of all.
 */
final class Summary {

  private Summary() {}

  /** Returns the table with a line on where it comes from below it; at most twelve lines. */
  static String of(ResultsFile file) {
    TextTable table =
        new TextTable(List.of("measured", "of ours", "best peer", "times better", "aim", "result"));
    for (Goal goal : Goal.ALL) {
      table.add(row(goal, goal.bestOfOurs(file.results())));
    }
    orderings(OrderingTable.pairs(file.results())).ifPresent(table::add);
    return table.compact();
  }

  private static List<String> row(Goal goal, List<Goal.Comparison> comparisons) {
    String aim = GoalTable.aim(goal);
    Optional<Goal.Comparison> worst = comparisons.stream().min(Goal.BY_RATIO);
    if (worst.isEmpty()) {
      String none = Outcome.NOT_RUN.toString();
      return List.of(goal.title(), none, none, none, aim, none);
    }
    Goal.Comparison shown = worst.get();
    return List.of(
        goal.title() + ": " + shown.ours().benchmark(),
        "`" + shown.ours().contender() + "`",
        "`" + shown.peer().contender() + "`",
        shown.ratio().plain(),
        aim,
        counts(comparisons));
  }

  /** How many benchmarks have which outcome, such as: met 3, missed 1. */
  private static String counts(List<Goal.Comparison> comparisons) {
    StringBuilder text = new StringBuilder();
    for (Outcome outcome : List.of(Outcome.MET, Outcome.NOT_SHOWN, Outcome.MISSED)) {
      long count = comparisons.stream().filter(c -> c.outcome() == outcome).count();
      if (count > 0) {
        text.append(text.isEmpty() ? "" : ", ").append(outcome).append(' ').append(count);
      }
    }
    return text.toString();
  }

  private static Optional<List<String>> orderings(List<OrderingTable.Pair> pairs) {
    Comparator<OrderingTable.Pair> byRatio =
        Comparator.comparingDouble(pair -> pair.ratio().value());
    Optional<OrderingTable.Pair> least = pairs.stream().min(byRatio);
    Optional<OrderingTable.Pair> most = pairs.stream().max(byRatio);
    if (least.isEmpty() || most.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(
            "shipped orderings beside all volatile: "
                + least.get().ours().benchmark()
                + " to "
                + most.get().ours().benchmark(),
            "`" + least.get().ours().contender() + "` to `" + most.get().ours().contender() + "`",
            "itself",
            least.get().ratio().plain() + " to " + most.get().ratio().plain(),
            RatioTable.ABSENT,
            RatioTable.ABSENT));
  }
}
