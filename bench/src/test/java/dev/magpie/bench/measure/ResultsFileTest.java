package dev.magpie.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResultsFileTest {

  @Test
  void whatIsWrittenIsRead(@TempDir Path folder) throws Exception {
    Made made = new Made().with("Queue.push 1x1", "MAGPIE_RING", 2.5).withTime("Pool.get", "A", 3);
    ResultsFile read = ResultsFile.read(made.write(folder.resolve("r.json"), Made.ORIGIN));
    assertEquals(new ResultsFile(Made.ORIGIN, Made.EMITTED, made.results()), read);
    assertEquals("push threads=1x1", read.results().get(0).benchmark());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `"date": "2026`    | `"date": "last 2026`    | date 'last 2026-01-02T03:04:05Z': expected as in '1970-01-01T00:00:00Z'
          `"commit"`         | `"comit"`               | no 'commit'
          `"cores"`          | `"core"`                | no 'cores'
          `"results": [`     | `"results": 3, "x": [`  | not results of JMH: no array of benchmarks
          `{`                | `[`                     | not JSON
          `"mode": "sample"` | `"mode": "fast"`        | benchmark 7: unknown mode fast
          `"score": 30`      | `"score": "x"`          | benchmark 5: For input string: "x"
          `dev.magpie.bench.QueueBenchmark.push` | `push` | benchmark 1: 'benchmark' is no class and method
          `"primaryMetric"`  | `"primary"`             | benchmark 1: no 'primaryMetric'
          `"B/op"`           | `"KB/op"`               | benchmark 1: gc.alloc.rate.norm in KB/op, expected B/op
          `"rawData"`        | `"raw"`                 | benchmark 1: no 'rawData': an interval needs what each iteration came to; measure again
          `"rawDataHistogram"` | `"raw"`               | benchmark 7: no 'rawDataHistogram': an interval needs what each iteration came to; measure again
          `[[[[0.01, 3], [0.1, 1]]]]` | `[[[]]]`       | benchmark 9: an iteration without a time
          `"pool"`           | `"pol"`                 | benchmark 7: no 'contender'
          """)
  void aBadFileIsRefused(String part, String bad, String complaint, @TempDir Path folder)
      throws Exception {
    String broken = Files.readString(Made.resource()).replace(part, bad);
    assertComplaint(complaint, Files.writeString(folder.resolve("results.json"), broken));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          []   | not results: expected an object with 'date', 'results'…
          3    | not results: expected an object with 'date', 'results'…
          oops { | not JSON
          {}   | no 'date'
          """)
  void anotherFileIsRefused(String text, String complaint, @TempDir Path folder)
      throws IOException {
    assertComplaint(complaint, Files.writeString(folder.resolve("results.json"), text));
  }

  @Test
  void samplesAreKeptByRound() throws Exception {
    List<Result> results = ResultsFile.read(Made.resource()).results();
    assertEquals(
        List.of(List.of(19.0, 21.0), List.of(21.0, 19.0)), results.get(0).samples().rounds());
    assertEquals(20, results.get(0).samples().mean());
  }

  @Test
  void ofSampledTimesTheMediansAreKept() throws Exception {
    List<Result> results = ResultsFile.read(Made.resource()).results();
    Samples samples = results.get(results.size() - 2).samples();
    assertEquals(List.of(List.of(14.0, 13.0), List.of(14.0, 15.0)), samples.rounds());
  }

  @Test
  void scoresInDifferentUnitsAreNotCompared() {
    Made made = new Made().with("Queue.push", "MAGPIE_RING", 1).withTime("Queue.push", "JAY", 1);
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () -> made.results().get(0).over(made.results().get(1)));
    assertEquals("Queue.push: ops/us against us/op", e.getMessage());
  }

  private static void assertComplaint(String complaint, Path file) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> ResultsFile.read(file));
    assertEquals(file + ": " + complaint, e.getMessage());
  }
}
