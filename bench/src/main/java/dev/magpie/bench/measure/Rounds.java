package dev.magpie.bench.measure;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks in rounds, one fork of each in every round.
 *
 * <p>JMH by itself runs all forks of one benchmark and contender before the next; on a machine
 * whose speed drifts that compares one hour with another. The results of all rounds are put
 * together as JMH would have put them: a round stands where a fork would, but for the field {@code
 * forks}, which is that of one round.
 */
final class Rounds {

  private final Options options;
  private final Path logs;
  private final PrintStream out;
  private final Map<String, BenchmarkParams> benchmarks = new LinkedHashMap<>();
  private final Map<String, List<BenchmarkResult>> forks = new LinkedHashMap<>();
  private final List<String> failures = new ArrayList<>();

  /**
   * @param logs where JMH's logs go
   * @param out for the progress
   */
  Rounds(Options options, Path logs, PrintStream out) {
    this.options = new OptionsBuilder().parent(options).addProfiler(GCProfiler.class).build();
    this.logs = logs;
    this.out = out;
  }

  /** Runs the benchmarks so many times. One that fails is left out, the others go on. */
  void run(int count) throws IOException, RunnerException {
    Files.createDirectories(logs);
    Instant start = Instant.now();
    for (int round = 1; round <= count; round++) {
      Path log = logs.resolve("jmh-" + round + ".log");
      out.printf("round %d of %d, log %s%n", round, count, log);
      try (PrintStream text =
          new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
        Progress progress =
            new Progress(
                OutputFormatFactory.createFormatInstance(text, VerboseMode.NORMAL),
                out,
                start,
                round,
                count);
        add(new Runner(options, progress).run(), progress, log);
      }
    }
  }

  private void add(Collection<RunResult> round, Progress progress, Path log) {
    Map<String, String> lost = new LinkedHashMap<>(progress.started());
    for (RunResult result : round) {
      String id = result.getParams().id();
      lost.remove(id);
      benchmarks.putIfAbsent(id, result.getParams());
      forks.computeIfAbsent(id, key -> new ArrayList<>()).addAll(result.getBenchmarkResults());
    }
    lost.values().forEach(name -> failures.add(name + ", see " + log.getFileName()));
  }

  /** What ended without a result, and where its error is. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  /** The results of all rounds, as JMH writes them. */
  JsonArray results() {
    List<RunResult> merged = new ArrayList<>();
    benchmarks.forEach((id, params) -> merged.add(new RunResult(params, forks.get(id))));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream json = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    ResultFormatFactory.getInstance(ResultFormatType.JSON, json).writeOut(merged);
    return JsonParser.parseString(bytes.toString(StandardCharsets.UTF_8)).getAsJsonArray();
  }
}
