package dev.magpie.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.options.Options;

@Timeout(120)
final class RunTest {
  private static final String ONE = "OwnerBenchmark.one";

  @Test
  void aRoundCountsAsAFork(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("results.json");
    List<String> words = List.of("-f", "0", "-wi", "0", "-i", "1", "-r", "5ms", ONE);
    assertEquals(0, run(file, 3, words).code());
    ResultsFile read = ResultsFile.read(file);
    assertEquals(words, read.origin().options());
    assertEquals(3, read.origin().rounds());
    for (Result result : read.results()) {
      assertTrue(result.score().error() >= 0, () -> "rounds lost: " + result);
      assertTrue(result.allocated() != null, () -> "no allocation: " + result);
    }
    assertTrue(ChartsTest.names(folder).contains("jmh-3.log"));
  }

  @Test
  void whatFailsIsNamedAndTheOthersGoOn(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("results.json");
    List<String> words = List.of("-jvmArgs", "-XX:+NoSuchFlag", ONE);
    assertEquals(1, run(file, 1, words).code());
    Exception e = assertThrows(IllegalArgumentException.class, () -> ResultsFile.read(file));
    assertEquals(file + ": not results of JMH: no array of benchmarks", e.getMessage());
    String text = Files.readString(file);
    assertTrue(
        text.contains("\"OwnerBenchmark.one contender=ARRAY_DEQUE_LOCKED, see jmh-1.log\""), text);
  }

  @Test
  void theProfileSaysHowManyThreads() {
    assertEquals(
        List.of("1x1", "2x2", "4x4", "8x8", "16x16"), values(Profile.parse("bench"), "threads"));
    List<String> pairs = values(Profile.parse("bench-full"), "threads");
    assertEquals(25, pairs.size());
    assertTrue(pairs.contains("16x2"), pairs::toString);
    assertEquals(List.of("1", "2", "4", "8", "16"), values(Profile.parse("bench-full"), "workers"));
  }

  @Test
  void theFullProfileHasMoreIterations() {
    Options bench = Settings.of(Profile.BENCH, List.of());
    assertFalse(bench.getWarmupIterations().hasValue());
    assertFalse(bench.getMeasurementIterations().hasValue());
    Options full = Settings.of(Profile.BENCH_FULL, List.of());
    assertEquals(6, full.getWarmupIterations().get());
    assertEquals(6, full.getMeasurementIterations().get());
    Options given = Settings.of(Profile.BENCH_FULL, List.of("-wi", "1", "-i", "2"));
    assertEquals(1, given.getWarmupIterations().get());
    assertEquals(2, given.getMeasurementIterations().get());
  }

  @Test
  void onlyPoolsThatExistAreAskedFor() {
    assertEquals(Settings.pools(), values(Profile.BENCH, "pool"));
    List<String> absent = Settings.absentPools();
    assertTrue(Settings.pools().stream().noneMatch(absent::contains));
  }

  @Test
  void whatIsGivenByHandPrevails() {
    assertEquals(List.of("3x1"), values(Profile.BENCH, "threads", "-p", "threads=3x1"));
    assertEquals(List.of("JAY"), values(Profile.BENCH, "pool", "-p", "pool=JAY"));
    assertEquals(1, Settings.of(Profile.BENCH, List.of()).getForkCount().get());
    assertEquals(4, Settings.of(Profile.BENCH, List.of("-f", "4")).getForkCount().get());
  }

  @Test
  void whatIsNotKnownIsRefused() {
    assertRefused("profile 'quick': expected one of [bench, bench-full]", "--profile", "quick");
    assertRefused("0 rounds: expected at least 1", "--rounds", "0");
    assertRefused("options of JMH: y is not a recognized option", "--", "-y");
  }

  private static void assertRefused(String complaint, String... words) {
    List<String> all = new ArrayList<>(List.of("run"));
    all.addAll(List.of(words));
    Made.Ended ended = Made.command(all.toArray(String[]::new));
    assertEquals(complaint + "\n", ended.err());
    assertEquals(1, ended.code());
  }

  private static List<String> values(Profile profile, String param, String... words) {
    Options options = Settings.of(profile, List.of(words));
    return List.copyOf(options.getParameter(param).get());
  }

  private static Made.Ended run(Path file, int rounds, List<String> options) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("run", "--rounds", "" + rounds, "--out", file.toString(), "--"));
    words.addAll(options);
    return Made.command(words.toArray(String[]::new));
  }
}
