package dev.magpie.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RatiosTest {

  private static final String LEGEND_LINES =
      """

      How many times faster Magpie is than the peer, and the interval of that.
      ~ marks an interval that holds 1, or that is unknown: no difference is shown.

      """;

  @Test
  void theReportNamesTheMachineAndSaysWhatItsRatiosMean() throws Exception {
    String tables =
        """
        ### QueueBenchmark

        | benchmark   | MAGPIE              | LOCKED           | LINKED          | ARRAY              |
        |-------------|---------------------|------------------|-----------------|--------------------|
        | push        | 20.00 ± 2.00 ops/us | 2.00 (1.64–2.44) | ~ 1.25 (0.50–∞) | ~ 1.00 (0.82–1.22) |
        | steal:owner | 30.00 ± 3.00 ops/us | 3.00 (2.45–3.67) |                 |                    |
        | steal:thief | 6.00 ± 0.60 ops/us  | 0.50 (0.41–0.61) |                 |                    |

        ### PoolBenchmark

        | benchmark        | MAGPIE             | FORK_JOIN        | EXECUTOR     |
        |------------------|--------------------|------------------|--------------|
        | submit workers=2 | 10.00 ± 1.00 us/op | 1.50 (1.27–1.78) | ~ 2.00 (?–?) |

        """;
    assertEquals("cores: 2\n" + LEGEND_LINES + tables, Ratios.report(resource("results.json")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          oops { | not JSON
          {} | not results of JMH: no array of benchmarks
          [] | not results of JMH: no array of benchmarks
          [3] | benchmark 1: Not a JSON Object: 3
          [{}] | benchmark 1: no 'benchmark'
          [{"benchmark": "A.b", "mode": "fast"}] | benchmark 1: unknown mode fast
          [{"benchmark": "b", "mode": "ss"}] | benchmark 1: 'benchmark' is no class and method
          [{"benchmark": "A.b", "mode": "ss", "params": {}}] | benchmark 1: no 'primaryMetric'
          """)
  void aFileThatJmhDidNotWriteIsRefused(String text, String complaint, @TempDir Path directory)
      throws IOException {
    Path file = Files.writeString(directory.resolve("results.json"), text);
    Exception e = assertThrows(IllegalArgumentException.class, () -> Ratios.report(file));
    assertEquals(file + ": " + complaint, e.getMessage());
  }

  @Test
  void aScoreThatIsNoNumberIsRefused(@TempDir Path directory) throws Exception {
    String broken =
        Files.readString(resource("results.json")).replace("\"score\": 10", "\"score\": \"x\"");
    Path file = Files.writeString(directory.resolve("results.json"), broken);
    Exception e = assertThrows(IllegalArgumentException.class, () -> Ratios.report(file));
    assertEquals(file + ": benchmark 2: For input string: \"x\"", e.getMessage());
  }

  @Test
  void peersWithNothingToCompareThemWithAreRefused(@TempDir Path directory) throws Exception {
    String peersOnly = Files.readString(resource("results.json")).replace("MAGPIE", "JAY");
    Path file = Files.writeString(directory.resolve("results.json"), peersOnly);
    Exception e = assertThrows(IllegalArgumentException.class, () -> Ratios.report(file));
    assertEquals(file + ": push: no result of MAGPIE to compare with", e.getMessage());
  }

  @Test
  void scoresInDifferentUnitsAreNotCompared() {
    Result ours = new Result("Suite", "push", "MAGPIE", "ops/us", true, new Score(1, 0));
    Result peer = new Result("Suite", "push", "JAY", "ops/ms", true, new Score(1, 0));
    Exception e = assertThrows(IllegalArgumentException.class, () -> ours.over(peer));
    assertEquals("Suite.push: ops/us against ops/ms", e.getMessage());
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(RatiosTest.class.getResource(name)).toURI());
  }
}
