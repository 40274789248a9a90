package dev.magpie.stress.run;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.collectors.DiskReadCollector;
import org.openjdk.jcstress.infra.collectors.InProcessCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;

/** Reads the file in which jcstress keeps its results: one for each test and configuration. */
final class Results {

  /** The rest of a stack trace is in jcstress's log. */
  private static final int MESSAGE_LINES = 10;

  private Results() {}

  /** Returns the results in the file; those before the break if jcstress was stopped. */
  static List<LitmusResult> read(Path file) throws IOException {
    InProcessCollector collector = new InProcessCollector();
    try {
      DiskReadCollector reader = new DiskReadCollector(file.toString(), collector);
      try {
        reader.dump();
      } finally {
        reader.close();
      }
    } catch (EOFException e) {
      // Stopped before the first result: that they are too few is for the audit to say.
    } catch (ClassNotFoundException e) {
      throw new IOException(file + ": not a result file of this jcstress", e);
    }
    return collector.getTestResults().stream().map(Results::result).toList();
  }

  private static LitmusResult result(TestResult result) {
    List<String> problems = new ArrayList<>();
    if (result.status() != Status.NORMAL) {
      String arguments = String.join(" ", result.getConfig().jvmArgs);
      problems.add(result.status() + " with " + arguments);
      result.getMessages().stream().limit(MESSAGE_LINES).forEach(problems::add);
      result.getVmErr().stream().limit(MESSAGE_LINES).forEach(problems::add);
    }
    List<OutcomeCount> outcomes =
        result.grading().gradingResults.values().stream()
            .filter(graded -> graded.count > 0)
            .map(g -> new OutcomeCount(g.id, g.count, g.expect, g.description))
            .toList();
    return new LitmusResult(result.getName(), problems, outcomes);
  }

  /** Adds up the results of each test; in the order of the names. */
  static List<LitmusResult> byTest(List<LitmusResult> results) {
    Map<String, LitmusResult> merged = new TreeMap<>();
    results.forEach(result -> merged.merge(result.test(), result, Results::sum));
    return List.copyOf(merged.values());
  }

  private static LitmusResult sum(LitmusResult first, LitmusResult second) {
    List<String> problems = new ArrayList<>(first.problems());
    problems.addAll(second.problems());
    Map<String, OutcomeCount> outcomes = new LinkedHashMap<>();
    first.outcomes().forEach(outcome -> outcomes.put(outcome.outcome(), outcome));
    second.outcomes().forEach(more -> outcomes.merge(more.outcome(), more, Results::sum));
    return new LitmusResult(first.test(), problems, List.copyOf(outcomes.values()));
  }

  private static OutcomeCount sum(OutcomeCount first, OutcomeCount second) {
    return new OutcomeCount(
        first.outcome(), first.count() + second.count(), first.grade(), first.description());
  }
}
