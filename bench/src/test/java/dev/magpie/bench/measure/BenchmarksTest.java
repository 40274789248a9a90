package dev.magpie.bench.measure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs every benchmark with every contender, far too short to measure anything. */
@Timeout(120)
final class BenchmarksTest {

  /** The fewest samples for which JMH gives an interval. */
  private static final int ROUNDS = 3;

  private static final int OWNER = 2 * OwnerContender.values().length;
  private static final int THIEF = 2 * OwnerContender.values().length;
  private static final int INJECTOR = 2 * 5 * SharedContender.values().length;
  private static final int POOL = 2 * PoolContender.values().length;

  @Test
  void everyBenchmarkRunsAndMovesTasks(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("results.json");
    Options inThisVirtualMachine =
        new OptionsBuilder()
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(10))
            .build();
    Rounds.run(ROUNDS, inThisVirtualMachine, file);

    List<Result> results = read(file);
    assertEquals(OWNER + THIEF + INJECTOR + POOL, results.size());
    assertAll(
        results.stream()
            .map(
                result ->
                    () -> {
                      assertTrue(result.score().mean() > 0, () -> "nothing moved: " + result);
                      assertTrue(result.score().error() >= 0, () -> "rounds lost: " + result);
                    }));
  }

  private static List<Result> read(Path file) throws IOException {
    try (Reader json = Files.newBufferedReader(file)) {
      return ResultsReader.read(json);
    }
  }
}
