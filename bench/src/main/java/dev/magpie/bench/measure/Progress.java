package dev.magpie.bench.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.format.OutputFormat;

/**
 * Writes JMH's log, and tells after each benchmark how long all rounds will still take. How far a
 * round is, JMH says in its log, before each benchmark.
 */
final class Progress implements OutputFormat {
  private static final String SHARE = "# Run progress: ";

  private final OutputFormat log;
  private final PrintStream out;
  private final Instant start;
  private final int round;
  private final int rounds;
  private final Map<String, String> started = new LinkedHashMap<>();

  /**
   * @param start when the first of the rounds began
   * @param round from 1
   */
  Progress(OutputFormat log, PrintStream out, Instant start, int round, int rounds) {
    this.log = log;
    this.out = out;
    this.start = start;
    this.round = round;
    this.rounds = rounds;
  }

  /** The names of the benchmarks that were started, by {@link BenchmarkParams#id}. */
  Map<String, String> started() {
    return started;
  }

  @Override
  public void println(String line) {
    log.println(line);
    if (line.startsWith(SHARE)) {
      String percent = line.substring(SHARE.length(), line.indexOf('%'));
      tell(Double.parseDouble(percent) / 100);
    }
  }

  private void tell(double ofThisRound) {
    double done = (round - 1 + ofThisRound) / rounds;
    if (done > 0) {
      Duration taken = Duration.between(start, Instant.now());
      double left = taken.toMillis() / 1000.0 * (1 - done) / done;
      out.printf(Locale.ROOT, "  %.1f %% done, about %.0f s left%n", 100 * done, left);
    }
  }

  @Override
  public void startBenchmark(BenchmarkParams params) {
    started.put(params.id(), name(params));
    out.printf("round %d of %d: %s%n", round, rounds, name(params));
    log.startBenchmark(params);
  }

  /** The class without its package, the method, and the parameters. */
  static String name(BenchmarkParams params) {
    StringBuilder name =
        new StringBuilder(params.getBenchmark().replaceFirst(".*\\.(?=\\w+\\.\\w+$)", ""));
    for (String key : params.getParamsKeys()) {
      name.append(' ').append(key).append('=').append(params.getParam(key));
    }
    return name.toString();
  }

  @Override
  public void endBenchmark(BenchmarkResult result) {
    log.endBenchmark(result);
  }

  @Override
  public void iteration(BenchmarkParams params, IterationParams iteration, int number) {
    log.iteration(params, iteration, number);
  }

  @Override
  public void iterationResult(
      BenchmarkParams params, IterationParams iteration, int number, IterationResult result) {
    log.iterationResult(params, iteration, number, result);
  }

  @Override
  public void startRun() {
    log.startRun();
  }

  @Override
  public void endRun(Collection<RunResult> results) {
    tell(1);
    log.endRun(results);
  }

  @Override
  public void print(String text) {
    log.print(text);
  }

  @Override
  public void verbosePrintln(String line) {
    log.verbosePrintln(line);
  }

  @Override
  public void write(int character) {
    log.write(character);
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    log.write(bytes);
  }

  @Override
  public void flush() {
    log.flush();
  }

  @Override
  public void close() {
    log.close();
  }
}
