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
import org.openjdk.jmh.runner.format.OutputFormatFactory;

/** Runs every benchmark with every contender, far too short to measure anything. */
@Timeout(300)
final class BenchmarksTest {

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
            "threads=2x2");
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

  /** Group or method names, as results have them. */
  private static Set<String> benchmarks() {
    return BenchmarkList.defaultList()
        .getAll(OutputFormatFactory.createFormatInstance(System.out, org.openjdk.jmh.runner.options.VerboseMode.SILENT), List.of())
        .stream()
        .map(entry -> entry.getUsername().replaceFirst(".*\\.(?=\\w+\\.\\w+$)", ""))
        .collect(Collectors.toSet());
  }

  private static Set<String> names(List<Result> results) {
    Set<String> names = new HashSet<>();
    results.forEach(result -> names.add(result.suite() + "." + result.method()));
    return names;
  }
}
