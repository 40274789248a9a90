package dev.magpie.bench.explorer;

import dev.magpie.bench.measure.Machine;
import dev.magpie.explorer.model.Model;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the explorer on the Chase–Lev deque: executions a second, the time of one execution
 * against how many there are, and the heap in use over a long search. Each workload runs in a JVM
 * of its own, one after the other.
 */
public final class ExplorerBenchmark {
  /** From sixty-five executions to more than a million. */
  private static final List<DequeSize> GROWING =
      List.of(
          DequeSize.published(1),
          new DequeSize(3, 2, 0, 0),
          new DequeSize(3, 1, 2, 0),
          DequeSize.published(2),
          new DequeSize(3, 2, 2, 0),
          new DequeSize(3, 2, 3, 2),
          DequeSize.published(3),
          new DequeSize(4, 2, 1, 2));

  private final Settings settings;
  private final List<Reading> readings = new ArrayList<>();

  private ExplorerBenchmark(Settings settings) {
    this.settings = settings;
  }

  /**
   * Arguments: the file to write; how many thieves, 2 or 3, are most where speed is measured; for a
   * workload, milliseconds of warm-up and of each sample, and how many samples; executions of the
   * search whose heap is watched.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 6) {
      throw new IllegalArgumentException(
          "usage: ExplorerBenchmark READINGS.tsv THIEVES " + Settings.USAGE);
    }
    Path file = Path.of(args[0]).toAbsolutePath();
    Machine machine = Machine.here();
    List<Reading> readings =
        new ExplorerBenchmark(Settings.parse(args[2], args[3], args[4], args[5]))
            .run(workloads(Integer.parseInt(args[1])));
    Files.createDirectories(file.getParent());
    List<String> lines = new ArrayList<>(List.of(Reading.HEADER));
    readings.forEach(reading -> lines.add(reading.toTsv()));
    Files.write(file, lines);
    System.out.println(machine + "\n" + new ReadingTables(readings));
  }

  /**
   * Returns all workloads.
   *
   * @param mostThieves where speed is measured
   */
  static List<Workload> workloads(int mostThieves) {
    if (mostThieves < 2 || mostThieves > 3) {
      throw new IllegalArgumentException(mostThieves + " thieves: expected 2 or 3");
    }
    List<Workload> all = new ArrayList<>();
    for (Runner runner : Runner.values()) {
      for (int thieves = 2; thieves <= mostThieves; thieves++) {
        for (Model model : List.of(Model.RC11, Model.SC)) {
          for (int threads : new int[] {1, 2}) {
            DequeSize deque = DequeSize.published(thieves);
            all.add(new Workload(Measure.SPEED, runner, deque, model, threads));
          }
        }
      }
    }
    for (DequeSize deque : GROWING) {
      all.add(new Workload(Measure.GROWTH, Runner.DIRECT, deque, Model.RC11, 1));
    }
    for (Runner runner : Runner.values()) {
      all.add(new Workload(Measure.HEAP, runner, DequeSize.published(4), Model.RC11, 1));
    }
    return all;
  }

  private List<Reading> run(List<Workload> workloads) throws IOException, InterruptedException {
    for (int i = 0; i < workloads.size(); i++) {
      System.out.printf("%d of %d: %s%n", i + 1, workloads.size(), workloads.get(i));
      measure(workloads.get(i));
    }
    return readings;
  }

  private void measure(Workload workload) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command(workload))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader reader = process.inputReader(Charset.defaultCharset())) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith(Measurement.PREFIX)) {
          readings.add(Reading.parse(line.substring(Measurement.PREFIX.length())));
        }
      }
      int exitCode = process.waitFor();
      if (exitCode != 0) {
        throw new IllegalStateException(workload + " ended with exit code " + exitCode);
      }
    } finally {
      process.destroyForcibly();
    }
  }

  private List<String> command(Workload workload) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classPath(), Measurement.class.getName()));
    Collections.addAll(command, workload.arguments());
    Collections.addAll(command, settings.arguments());
    return command;
  }

  private static String classPath() {
    return String.join(
        File.pathSeparator,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }
}
