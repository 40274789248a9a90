package dev.magpie.stress.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jcstress.annotations.Expect;

/** Shows what was seen: as a table for people, and as tab-separated values. */
final class OutcomeTable {

  private final Plan plan;
  private final Map<String, LitmusResult> results;

  OutcomeTable(Plan plan, JcstressRun run) {
    this.plan = plan;
    results =
        Results.byTest(run.results()).stream()
            .collect(Collectors.toMap(LitmusResult::test, Function.identity()));
  }

  void print(PrintStream out) {
    for (LitmusTest test : plan.run()) {
      out.println(LitmusTest.shortName(test.name()) + "  " + test.edges());
      LitmusResult result = results.get(test.name());
      if (result == null) {
        out.println("    not a single result");
        continue;
      }
      for (OutcomeCount outcome : result.outcomes()) {
        out.printf(
            "    %-24s %,14d  %-11s %s%n",
            outcome.outcome(), outcome.count(), grade(outcome.grade()), outcome.description());
      }
      result.problems().stream().limit(1).forEach(problem -> out.println("    " + problem));
    }
    for (LitmusTest test : plan.notRun()) {
      out.println(LitmusTest.shortName(test.name()) + "  " + test.edges());
      out.println("    not run: needs " + test.actors() + " processors");
    }
    out.printf(
        "%d tests planned, %d run, %d not run (too few processors), %,d samples%n",
        plan.size(),
        results.size(),
        plan.notRun().size(),
        results.values().stream().mapToLong(LitmusResult::samples).sum());
  }

  private static String grade(Expect grade) {
    return grade == Expect.ACCEPTABLE_INTERESTING ? "interesting" : grade.toString();
  }

  /** Writes test, outcome, count and grade; a test that was not run has the outcome "not run". */
  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("test\toutcome\tcount\tgrade");
    for (LitmusTest test : plan.run()) {
      LitmusResult result = results.get(test.name());
      if (result != null) {
        for (OutcomeCount seen : result.outcomes()) {
          lines.add(
              String.join(
                  "\t", test.name(), seen.outcome(), "" + seen.count(), seen.grade().name()));
        }
      }
    }
    plan.notRun().forEach(test -> lines.add(test.name() + "\tnot run\t0\tUNKNOWN"));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, lines);
  }
}
