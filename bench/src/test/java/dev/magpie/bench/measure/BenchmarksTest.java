package dev.magpie.bench.measure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every benchmark with every contender, far too short to measure anything; but for those that
 * change classes as they are loaded, which this JVM has done already.
 */
@Timeout(300)
final class BenchmarksTest {

  private static final String NEEDS_ITS_OWN_JVM = "ModesBenchmark";

  @Test
  void everyBenchmarkRunsAndMovesTasks(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("results.json");
    Made.Ended ended =
        Made.command(
            "run",
            "--rounds=1",
            "--out=" + file,
            "--",
            "-f",
            "0",
            "-wi",
            "0",
            "-i",
            "1",
            "-r",
            "5ms",
            "-p",
            "threads=2x2",
            "-e",
            NEEDS_ITS_OWN_JVM);
    assertEquals(0, ended.code(), ended.err());
    List<Result> results = ResultsFile.read(file).results();
    assertEquals(benchmarks(), names(results));
    assertAll(
        results.stream()
            .map(r -> () -> assertTrue(r.score().mean() > 0, () -> "nothing moved: " + r)));
    assertEquals(List.of(), notRun(file));
  }

  private static List<String> notRun(Path file) throws Exception {
    List<String> holes = new ArrayList<>();
    for (Section section : Section.of(ResultsFile.read(file))) {
      section.table().plain().lines().filter(l -> l.contains("not run")).forEach(holes::add);
    }
    return holes;
  }

  /** The names of groups and methods, as results have them. */
  private static Set<String> benchmarks() {
    OutputFormat silent = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
    return BenchmarkList.defaultList().getAll(silent, List.of()).stream()
        .map(entry -> entry.getUsername().replaceFirst(".*\\.(?=\\w+\\.\\w+$)", ""))
        .filter(name -> !name.contains(NEEDS_ITS_OWN_JVM))
        .collect(Collectors.toSet());
  }

  private static Set<String> names(List<Result> results) {
    Set<String> names = new HashSet<>();
    results.forEach(result -> names.add(result.suite() + "." + result.method()));
    return names;
  }
}
