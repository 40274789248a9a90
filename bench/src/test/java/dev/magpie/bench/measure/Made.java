package dev.magpie.bench.measure;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import dev.magpie.bench.ordering.Instructions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;

/** Made-up results. */
final class Made {
  static final Emitted EMITTED =
      new Emitted(
          List.of(
              new Instructions.Row("MAGPIE_RING", "push", 10, 1),
              new Instructions.Row("MAGPIE_RING", "pop", 20, 2),
              new Instructions.Row("VOLATILE_RING", "push", 12, 3)),
          "");

  static final Origin ORIGIN =
      new Origin(
          Instant.parse("2026-01-02T03:04:05Z"),
          "0123456789abcdef",
          true,
          "bench",
          2,
          List.of(),
          List.of(),
          List.of(),
          new Machine("a CPU", 2, "a system", "a JDK", 0.5));

  private final JsonArray benchmarks = new JsonArray();

  /** Results of a file among the resources: two suites of queues and pools. */
  static Path resource() throws URISyntaxException {
    return Path.of(Objects.requireNonNull(Made.class.getResource("results.json")).toURI());
  }

  /** Adds a throughput, in two rounds of two iterations. */
  Made with(String benchmark, String contender, double score) {
    return add(benchmark, "thrpt", "contender", contender, score, "ops/us", "");
  }

  /** Adds a time of a pool. */
  Made withTime(String benchmark, String pool, double score) {
    return add(benchmark, "avgt", "pool", pool, score, "us/op", "");
  }

  /** Adds times of a pool that were sampled. */
  Made withSampled(String benchmark, String pool, double mean, double median) {
    benchmarks.add(
        JsonParser.parseString(
            String.format(
                Locale.ROOT,
                """
                {'benchmark': 'dev.magpie.%s', 'mode': 'sample', 'params': {'pool': '%s'},
                 'primaryMetric': {'score': %f, 'scoreError': 0, 'scoreUnit': 'us/op',
                  'scorePercentiles': {}, 'rawDataHistogram': [[[[%f, 1]], [[%f, 1]]]]},
                 'secondaryMetrics': {}}
                """,
                benchmark,
                pool,
                mean,
                median,
                median)));
    return this;
  }

  /** Adds the throughput of a group's member. */
  Made withMember(String benchmark, String member, String contender, double score) {
    String secondary = "'%s': %s".formatted(member, metric(score, "ops/us"));
    return add(benchmark, "thrpt", "contender", contender, score, "ops/us", secondary);
  }

  private Made add(
      String benchmark,
      String mode,
      String parameter,
      String contender,
      double score,
      String unit,
      String secondary) {
    String[] words = benchmark.split(" ", 2);
    String params = words.length == 1 ? "" : ", 'threads': '" + words[1] + "'";
    benchmarks.add(
        JsonParser.parseString(
            """
            {'benchmark': 'dev.magpie.%s', 'mode': '%s', 'params': {'%s': '%s'%s},
             'primaryMetric': %s, 'secondaryMetrics': {%s}}
            """
                .formatted(
                    words[0], mode, parameter, contender, params, metric(score, unit), secondary)));
    return this;
  }

  private static String metric(double score, String unit) {
    return String.format(
        Locale.ROOT,
        "{'score': %f, 'scoreError': %f, 'scoreUnit': '%s', 'rawData': [[%f, %f], [%f, %f]]}",
        score,
        score / 10,
        unit,
        0.95 * score,
        1.05 * score,
        1.05 * score,
        0.95 * score);
  }

  List<Result> results() {
    return ResultsReader.read(benchmarks);
  }

  Path write(Path file, Origin origin) throws IOException {
    ResultsFile.write(file, origin, EMITTED, benchmarks);
    return file;
  }

  /** What a command printed, and how it ended. */
  record Ended(int code, String out, String err) {}

  static Ended command(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        Bench.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int code = command.execute(words);
    return new Ended(code, out.toString(), err.toString());
  }
}
