package dev.magpie.proofs.summary;

import dev.magpie.proofs.Census;
import dev.magpie.proofs.Project;
import dev.magpie.proofs.hardware.Row;
import dev.magpie.proofs.report.Environment;
import dev.magpie.proofs.report.Failure;
import dev.magpie.proofs.report.OtherMachine;
import dev.magpie.proofs.report.Report;
import dev.magpie.proofs.report.ReportData;
import dev.magpie.proofs.report.Step;
import dev.magpie.proofs.trial.OrderingTrial;
import dev.magpie.proofs.trial.TrialResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The last step of a build: what failed before it, the outcomes of the hardware beside those of the
 * explorer, the trial of orderings, the generated files, the report, and a table. Ends with exit
 * code 1 if anything fell short.
 */
@Command(name = "summary", description = "The trial of orderings, and the report of a build.")
public final class Summary implements Callable<Integer> {
  private static final List<String> MODULES =
      List.of("queue", "stress", "verification", "bench", "proofs");

  @Option(names = "--root", required = true, description = "The root of the source tree.")
  private Path root = Path.of("");

  @Option(names = "--profile", required = true, description = "quick or deep.")
  private String profile = "";

  @Option(
      names = "--recorded",
      required = true,
      arity = "1",
      description = "Whether tests that failed did not end the build.")
  private boolean recorded;

  @Option(names = "--since", required = true, description = "When the build began, in ms.")
  private long since;

  @Option(
      names = "--write",
      required = true,
      arity = "1",
      description = "Whether to write the generated files, and nothing else.")
  private boolean write;

  @Option(
      names = "--outcomes",
      paramLabel = "NAME=FOLDER",
      required = true,
      description =
          "What the litmus tests left on other machines, with commas between; may be empty.")
  private String outcomes = "";

  private final PrintStream out = System.out;
  private final List<Failure> failures = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  private Summary() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Summary()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Map<String, Path> machines = LitmusOutcomes.folders(outcomes);
    Project project = new Project(root.toAbsolutePath().normalize());
    Census census = Census.of(project);
    if (recorded) {
      step("results of the tests", this::readTests);
    }
    boolean deep = profile.equals("deep");
    TrialResult trial =
        step("trial of orderings", () -> new OrderingTrial(project, census, out).run(deep));
    Generated generated = new Generated(project.root(), census, out);
    if (write) {
      generated.write(trial);
      return 0;
    }
    LitmusOutcomes litmus = new LitmusOutcomes(project.root(), out);
    List<Row> hardware = step("outcomes of this machine", litmus::here);
    List<OtherMachine> others =
        step("outcomes of other machines", () -> litmus.elsewhere(machines));
    failures.addAll(litmus.failures());
    failures.addAll(step("changes of orderings", () -> Changes.failures(project, census)));
    failures.addAll(step("generated files", () -> generated.differences(trial)));
    Environment here = Environment.here(project, Instant.ofEpochMilli(since), steps);
    ReportData data =
        ReportData.collect(project, trial, hardware, others, KeptOrderings.ALL, failures, here);
    Path folder = project.root().resolve("proofs/target/report");
    Report.write(data, folder);
    boolean isGood = EdgeTable.print(data, out);
    out.println("report: " + folder.resolve("index.html"));
    return isGood ? 0 : 1;
  }

  private <T> T step(String name, Callable<T> work) throws Exception {
    out.println(name);
    Instant start = Instant.now();
    T result = work.call();
    steps.add(new Step(name, Duration.between(start, Instant.now())));
    return result;
  }

  private int readTests() throws IOException {
    int tests = 0;
    for (String module : MODULES) {
      TestResults results = TestResults.read(root.resolve(module), Instant.ofEpochMilli(since));
      failures.addAll(results.failures());
      tests += results.tests();
    }
    for (String failure :
        Files.readAllLines(root.resolve(LitmusOutcomes.FOLDER).resolve(LitmusOutcomes.FAILURES))) {
      failures.add(new Failure("stress", "jcstress", failure));
    }
    out.printf("  %d tests, %d failures%n", tests, failures.size());
    return tests;
  }
}
