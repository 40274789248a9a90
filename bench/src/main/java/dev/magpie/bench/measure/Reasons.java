package dev.magpie.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why goals are missed, written by hand: in Markdown, each reason below a heading {@code ## GOAL:
 * BENCHMARK, BENCHMARK}, as the table of the goals names them.
 */
final class Reasons {
  /** Where they are, from the root of the source tree. */
  static final String FILE = Committed.FOLDER + "/missed.md";

  private static final Pattern REASON =
      Pattern.compile("^## ([^\n]+)\n(.*?)(?=^## |\\z)", Pattern.MULTILINE | Pattern.DOTALL);

  private static final String NONE = "Not explained yet.";

  private final Map<String, String> reasons;

  private Reasons(Map<String, String> reasons) {
    this.reasons = reasons;
  }

  /** Reads them; none if there is no file. */
  static Reasons read(Path root) throws IOException {
    Path file = root.resolve(FILE);
    return Files.exists(file) ? parse(Files.readString(file)) : new Reasons(Map.of());
  }

  /**
   * Reads them.
   *
   * @throws IllegalArgumentException if a heading names no goal, or there is no text below it
   */
  static Reasons parse(String text) {
    Map<String, String> reasons = new LinkedHashMap<>();
    Matcher reason = REASON.matcher(text);
    while (reason.find()) {
      String why = reason.group(2).strip();
      if (why.isEmpty()) {
        throw new IllegalArgumentException(FILE + ": nothing below '" + reason.group(1) + "'");
      }
      missed(reason.group(1)).forEach(missed -> reasons.put(missed, why));
    }
    return new Reasons(reasons);
  }

  /** Returns what a heading names, each benchmark behind its goal. */
  private static List<String> missed(String heading) {
    for (Goal goal : Goal.ALL) {
      String start = goal.title() + ": ";
      if (heading.startsWith(start)) {
        String[] benchmarks = heading.substring(start.length()).split(", ", -1);
        return Stream.of(benchmarks).map(start::concat).toList();
      }
    }
    throw new IllegalArgumentException(
        "%s: '%s' names no goal: expected one of %s, a colon and benchmarks"
            .formatted(FILE, heading, Goal.ALL.stream().map(Goal::title).toList()));
  }

  /** Returns what is missed in results by the best of ours, as headings name it. */
  private static List<String> missed(List<Result> results) {
    List<String> missed = new ArrayList<>();
    for (Goal goal : Goal.ALL) {
      goal.bestOfOurs(results).stream()
          .filter(comparison -> comparison.outcome() == Outcome.MISSED)
          .forEach(comparison -> missed.add(goal.title() + ": " + comparison.ours().benchmark()));
    }
    return missed;
  }

  /** Returns what results miss without a reason, and what has a reason but is not missed. */
  List<String> complaints(List<Result> results) {
    List<String> missed = missed(results);
    List<String> complaints = new ArrayList<>();
    missed.stream()
        .filter(each -> !reasons.containsKey(each))
        .forEach(each -> complaints.add("missed without a reason: " + each));
    reasons.keySet().stream()
        .filter(each -> !missed.contains(each))
        .forEach(each -> complaints.add("not missed, but with a reason: " + each));
    return complaints;
  }

  /**
   * Returns what results miss with the reasons, one for each reason; empty if nothing is missed.
   */
  String markdown(List<Result> results) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (String missed : missed(results)) {
      byReason
          .computeIfAbsent(reasons.getOrDefault(missed, NONE), reason -> new ArrayList<>())
          .add(missed);
    }
    StringBuilder text = new StringBuilder();
    byReason.forEach(
        (reason, missed) -> {
          missed.forEach(each -> text.append("- ").append(each).append('\n'));
          text.append('\n').append(reason).append("\n\n");
        });
    return text.toString();
  }
}
