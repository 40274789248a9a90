package dev.magpie.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadmeTest {
  private static final String EMPTY = "# A\n" + Readme.BEGIN + "\n" + Readme.END + "\nmore\n";

  @TempDir private Path root = Path.of("");

  /** Without committed results, that means without a table. */
  @Test
  void theReadmeOfTheProjectHasTheNewestCommittedResults() throws IOException {
    Readme readme =
        new Readme(Path.of(Objects.requireNonNullElse(System.getProperty("magpie.root"), "..")));
    assertEquals(
        readme.expected().orElse(""),
        readme.table().orElse(""),
        "run mvn verify -DskipTests -Dmagpie.write");
  }

  @Test
  void aTableIsWrittenBetweenTheComments() throws IOException {
    readme(EMPTY);
    results();
    Readme readme = new Readme(root);
    assertFalse(readme.isUpToDate());
    assertEquals(0, Made.command("readme", "--root=" + root).code());
    assertTrue(readme.isUpToDate());
    assertEquals(Optional.of(TABLE), readme.table());
    assertEquals(EMPTY.replace(Readme.END, TABLE + Readme.END), text());
  }

  private static final String TABLE =
      """
      | measured | of ours | best peer | times better | aim | result |
      |---|---|---|---|---|---|
      | push and pop by the owner alone: burst | `MAGPIE_RING` | `JAY` | 1.00 (0.86–1.16) | > 1.0 | met 1, not shown 1 |
      | owner with thieves | not run | not run | not run | > 1.2 | not run |
      | injector, producers x consumers | not run | not run | not run | > 1.0 | not run |
      | pool: trivial, CPU-bound, bursts | not run | not run | not run | > 1.0 | not run |
      | pool: latency of a wake-up | not run | not run | not run | > 1.0 | not run |
      | shipped orderings beside all volatile: one to burst | `MAGPIE_RING` to `MAGPIE_RING` | itself | 2.00 (1.72–2.33) to 4.00 (3.44–4.65) | - | - |

      [2026-01-02](bench/results/r.json), commit 0123456, on 2 × a CPU. In brackets: 99% intervals as if all iterations were independent, for want of rounds.
      """;

  @Test
  void whatAnIntervalIsDependsOnHowManyRoundsThereWere() throws IOException {
    readme(EMPTY);
    Origin o = Made.ORIGIN;
    Origin origin =
        new Origin(
            o.date(), o.commit(), true, "bench", 3, List.of(), List.of(), List.of(), o.machine());
    new Made()
        .with("OwnerBenchmark.one", "MAGPIE_RING", 1)
        .with("OwnerBenchmark.one", "JAY", 2)
        .write(root.resolve(Committed.FOLDER).resolve("r.json"), origin);
    String table = new Readme(root).expected().orElse("");
    assertTrue(
        table.endsWith("CPU. In brackets: 99% intervals, by the ratios of 3 rounds.\n"), table);
  }

  @Test
  void aReadmeWithoutAPlaceIsAnErrorOnceThereAreResults() throws IOException {
    readme("# A\n");
    assertEquals(0, Made.command("readme", "--root=" + root).code());
    results();
    Made.Ended ended = Made.command("readme", "--root=" + root);
    assertEquals(1, ended.code());
    assertEquals(
        "README.md: no place for the table: expected the lines %s and %s\n"
            .formatted(Readme.BEGIN, Readme.END),
        ended.err());
    assertFalse(new Readme(root).isUpToDate());
  }

  @Test
  void aTableWithoutResultsIsOutOfDate() throws IOException {
    readme(EMPTY.replace(Readme.END, TABLE + Readme.END));
    assertFalse(new Readme(root).isUpToDate());
    assertEquals(0, Made.command("readme", "--root=" + root).code());
    assertEquals(EMPTY, text());
  }

  /** In one, ours is best by far; in burst, one is level and the other worse. */
  private void results() throws IOException {
    new Made()
        .with("OwnerBenchmark.one", "MAGPIE_RING", 8)
        .with("OwnerBenchmark.one", "VOLATILE_RING", 4)
        .with("OwnerBenchmark.one", "JAY", 4)
        .with("OwnerBenchmark.burst", "MAGPIE_RING", 4)
        .with("OwnerBenchmark.burst", "VOLATILE_RING", 1)
        .with("OwnerBenchmark.burst", "MAGPIE_BUFFER", 2)
        .with("OwnerBenchmark.burst", "JAY", 4)
        .write(root.resolve(Committed.FOLDER).resolve("r.json"), Made.ORIGIN);
  }

  private void readme(String text) throws IOException {
    Files.writeString(root.resolve("README.md"), text);
  }

  private String text() throws IOException {
    return Files.readString(root.resolve("README.md"));
  }
}
