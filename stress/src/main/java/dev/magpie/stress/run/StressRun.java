package dev.magpie.stress.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the litmus tests on this machine, below the directory {@code stress} in the working
 * directory, and writes there a file with a line for each thing that fell short.
 *
 * <p>Its first argument says whether that file is all: {@code true}, or {@code false} to end with
 * exit code 1 as well if the file has a line. The others are those of {@link Call}. Each run begins
 * with a probe that jcstress must report.
 */
public final class StressRun {

  private static final int PROBE_ATTEMPTS = 3;

  private final Path root;
  private final int processors = Runtime.getRuntime().availableProcessors();

  private StressRun(Path root) {
    this.root = root;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> arguments = List.of(args);
    boolean onlyRecord = arguments.indexOf("true") == 0;
    if (!onlyRecord && arguments.indexOf("false") != 0) {
      throw new IllegalArgumentException(
          "arguments " + arguments + ": must begin with true or false");
    }
    Call call = Call.parse(arguments.subList(1, arguments.size()));
    Path root = Path.of("stress");
    List<String> failures = new StressRun(root).run(call);
    failures.forEach(failure -> System.out.println("FAILED  " + failure));
    Files.write(root.resolve("failures.txt"), failures);
    System.exit(failures.isEmpty() || onlyRecord ? 0 : 1);
  }

  private List<String> run(Call call) throws IOException, InterruptedException {
    deleteAll(root);
    List<LitmusTest> tests = TestCatalogue.read();
    List<String> failures = probe(tests);
    if (!failures.isEmpty()) {
      return failures;
    }
    Plan plan = Plan.of(tests.stream().filter(call::selects).toList(), processors);
    System.out.printf("jcstress: %d tests on %d processors%n", plan.run().size(), processors);
    if (plan.run().isEmpty()) {
      return List.of("nothing was run: " + plan.notRun().size() + " tests need more processors");
    }
    Settings settings = call.settings(plan.run().size());
    JcstressRun run = new Jcstress(root.resolve("run"), System.out).run(plan, settings);
    OutcomeTable table = new OutcomeTable(plan, run);
    table.print(System.out);
    table.write(root.resolve("outcomes.tsv"));
    return Audit.failures(plan, run);
  }

  /** Tries again if need be: on a busy machine the probe's actors may never run at once. */
  private List<String> probe(List<LitmusTest> tests) throws IOException, InterruptedException {
    Plan plan = Plan.of(tests.stream().filter(LitmusTest::isProbe).toList(), processors);
    List<String> failures = List.of();
    for (int attempt = 1; attempt <= PROBE_ATTEMPTS; attempt++) {
      System.out.println("jcstress: a probe that it must report, attempt " + attempt);
      Path directory = root.resolve("probe" + attempt);
      JcstressRun run = new Jcstress(directory, System.out).run(plan, Settings.probe());
      failures = Audit.probeFailures(plan, run);
      if (failures.isEmpty()) {
        break;
      }
    }
    return failures;
  }

  private static void deleteAll(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
