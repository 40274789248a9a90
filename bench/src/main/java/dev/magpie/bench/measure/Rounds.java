package dev.magpie.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks in rounds, one fork of each in every round.
 *
 * <p>JMH by itself runs all forks of one benchmark and peer before the next; on a machine whose
 * speed drifts that compares one hour with another. The results of all rounds are written as one
 * file, as JMH would have written them: a round stands where a fork would, but for the field {@code
 * forks}, which is that of one round.
 */
public final class Rounds {

  private final Map<String, BenchmarkParams> benchmarks = new LinkedHashMap<>();
  private final Map<String, List<BenchmarkResult>> forks = new LinkedHashMap<>();

  private Rounds() {}

  /** Arguments: the number of rounds, the file to write, and any options of JMH. */
  public static void main(String[] args)
      throws IOException, RunnerException, CommandLineOptionException {
    if (args.length < 2) {
      throw new IllegalArgumentException("usage: Rounds COUNT RESULTS.json [options of JMH]");
    }
    Options options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(Arrays.copyOfRange(args, 2, args.length)))
            .forks(1)
            .build();
    run(Integer.parseInt(args[0]), options, Path.of(args[1]).toAbsolutePath());
  }

  /** Runs the benchmarks so many times and writes the results and, beside them, JMH's logs. */
  static void run(int count, Options options, Path results) throws IOException, RunnerException {
    Files.createDirectories(results.getParent());
    Machine.writeBeside(results, Machine.describe());
    Rounds rounds = new Rounds();
    Instant start = Instant.now();
    for (int round = 1; round <= count; round++) {
      Path log = results.resolveSibling("jmh-" + round + ".log");
      System.out.printf("round %d of %d, log %s%n", round, count, log);
      rounds.add(runOnce(options, log));
      Duration taken = Duration.between(start, Instant.now());
      System.out.printf(
          "%d benchmarks, %d s, about %d s to go%n",
          rounds.forks.size(),
          taken.toSeconds(),
          taken.multipliedBy(count - round).dividedBy(round).toSeconds());
    }
    rounds.write(results);
  }

  private static Collection<RunResult> runOnce(Options options, Path log) throws RunnerException {
    Options once =
        new OptionsBuilder().parent(options).shouldFailOnError(true).output(log.toString()).build();
    return new Runner(once).run();
  }

  private void add(Collection<RunResult> round) {
    for (RunResult result : round) {
      String id = result.getParams().id();
      benchmarks.putIfAbsent(id, result.getParams());
      forks.computeIfAbsent(id, key -> new ArrayList<>()).addAll(result.getBenchmarkResults());
    }
  }

  private void write(Path results) {
    List<RunResult> merged = new ArrayList<>();
    benchmarks.forEach((id, params) -> merged.add(new RunResult(params, forks.get(id))));
    ResultFormatFactory.getInstance(ResultFormatType.JSON, results.toString()).writeOut(merged);
  }
}
