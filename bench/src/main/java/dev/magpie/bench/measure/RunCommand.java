package dev.magpie.bench.measure;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Runs the benchmarks in rounds: a fork of each contender in every round.")
final class RunCommand implements Callable<Integer> {

  @Option(
      names = "--rounds",
      defaultValue = "2",
      description = "Forks of each benchmark and contender (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--profile",
      defaultValue = "bench",
      description = "bench or bench-full (default: ${DEFAULT-VALUE}).")
  private String profile = "";

  @Option(
      names = "--out",
      defaultValue = "target/bench/results.json",
      description = "The file to write; JMH's logs go beside it (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("");

  @Parameters(paramLabel = "-- OPTION", description = "Options of JMH, such as -i 1 or a name.")
  private List<String> options = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    if (rounds < 1) {
      throw new IllegalArgumentException(rounds + " rounds: expected at least 1");
    }
    Profile asked = Profile.parse(profile);
    Path file = out.toAbsolutePath();
    Machine machine = Machine.here();
    Repository repository = new Repository(Path.of(""));
    String commit = repository.commit();
    boolean clean = repository.isClean();
    Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Rounds run =
        new Rounds(
            Settings.of(asked, options), Objects.requireNonNull(file.getParent()), System.out);
    run.run(rounds);
    Origin origin =
        new Origin(
            start,
            commit,
            clean,
            profile,
            rounds,
            options,
            Settings.absentPools(),
            run.failures(),
            machine);
    ResultsFile.write(file, origin, Emitted.here(), run.results());
    System.out.println("results: " + file);
    run.failures().forEach(failure -> System.err.println("failed: " + failure));
    return run.failures().isEmpty() ? 0 : 1;
  }
}
