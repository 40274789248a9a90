package dev.magpie.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TableCommandTest {

  @Test
  void eachOfOursHasARowAndEachPeerAColumn() throws Exception {
    assertContains(
        """
        ## QueueBenchmark

        | benchmark   | of ours     | score               | LOCKED           | LINKED             |
        |-------------|-------------|---------------------|------------------|--------------------|
        | push        | MAGPIE_RING | 20.00 ± 2.00 ops/us | 2.00 (1.72–2.33) | ~ 1.25 (0.24–6.59) |
        | steal:owner | MAGPIE_RING | 30.00 ± 3.00 ops/us | 3.00 (2.58–3.49) | not run            |
        | steal:thief | MAGPIE_RING | 6.00 ± 0.60 ops/us  | 0.50 (0.43–0.58) | not run            |
        """);
  }

  @Test
  void aPoolThatCannotExistHasADash() throws Exception {
    assertContains(
        """
        | benchmark      | of ours     | score              | FORK_JOIN_POOL   | EXECUTOR     | VIRTUAL_THREADS |
        |----------------|-------------|--------------------|------------------|--------------|-----------------|
        | wake workers=2 | MAGPIE_RING | 10.00 ± 1.00 us/op | 1.56 (1.31–1.84) | ~ 0.00 (?–?) | -               |
        """);
    assertContains(
        "A dash stands where a contender cannot exist, such as virtual threads on JDK 17.");
  }

  @Test
  void whatIsShippedStandsBesideItsTwin() throws Exception {
    assertContains(
        """
        ## What the orderings cost

        The shipped class files, beside the same with every mode made volatile.

        | suite          | benchmark | of ours     | as shipped          | all volatile       | times better     |
        |----------------|-----------|-------------|---------------------|--------------------|------------------|
        | QueueBenchmark | push      | MAGPIE_RING | 20.00 ± 2.00 ops/us | 8.00 ± 1.00 ops/us | 2.50 (2.15–2.91) |
        """);
  }

  @Test
  void allocationIsThatOfAGroup() throws Exception {
    assertContains(
        """
        | benchmark | MAGPIE_RING | VOLATILE_RING | LOCKED      | LINKED       |
        |-----------|-------------|---------------|-------------|--------------|
        | push      | 0.00 ± 0.01 | 0.00 ± 0.01   | 0.00 ± 0.01 | 24.00 ± 0.01 |
        | steal     | 3.00 ± 0.01 | not run       | 0.00 ± 0.01 | not run      |
        """);
  }

  @Test
  void sampledTimesHavePercentiles() throws Exception {
    assertContains(
        """
        | suite         | benchmark      | contender      | p50   | p90   | p99   | mean               |
        |---------------|----------------|----------------|-------|-------|-------|--------------------|
        | PoolBenchmark | wake workers=2 | MAGPIE_RING    | 9.00  | 12.00 | 40.00 | 10.00 ± 1.00 us/op |
        | PoolBenchmark | wake workers=2 | FORK_JOIN_POOL | 14.00 | 18.00 | 50.00 | 15.00 ± 1.00 us/op |
        | PoolBenchmark | wake workers=2 | EXECUTOR       | 0.01  | 0.02  | 0.10  | 0.0200 ± ? us/op   |
        """);
  }

  @Test
  void theFirstLineSaysWhereItComesFrom() throws Exception {
    assertTrue(
        markdown()
            .startsWith(
                "2026-01-02T03:04:05Z, commit 0123456, profile bench, 2 rounds; 2 × a CPU, a system,"
                    + " a JDK, load before 0.50\n\nA ratio says"));
  }

  @Test
  void plainTablesHaveSpacesOnly() throws Exception {
    String text = Made.command("table", "--format", "plain", Made.resource().toString()).out();
    assertTrue(
        text.contains(
            """
            benchmark    of ours      score                LOCKED            LINKED
            push         MAGPIE_RING  20.00 ± 2.00 ops/us  2.00 (1.72–2.33)  ~ 1.25 (0.24–6.59)
            """),
        text);
    assertFalse(text.contains("|"), text);
  }

  @Test
  void peersWithNothingToCompareThemWithAreRefused(@TempDir Path folder) throws Exception {
    Path file =
        new Made().with("Queue.push", "LOCKED", 1).write(folder.resolve("r.json"), Made.ORIGIN);
    Made.Ended ended = Made.command("table", file.toString());
    assertEquals(1, ended.code());
    assertEquals("Queue.push: nothing of ours to compare with\n", ended.err());
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Made.Ended ended = Made.command("table", "nowhere.json");
    assertEquals(1, ended.code());
    assertEquals("nowhere.json: no such file; mvn verify -Pbench measures\n", ended.err());
    assertTrue(Files.notExists(Path.of("nowhere.json")));
  }

  private static String markdown() throws Exception {
    Made.Ended ended = Made.command("table", Made.resource().toString());
    assertEquals("", ended.err());
    return ended.out();
  }

  private static void assertContains(String part) throws Exception {
    String text = markdown();
    assertTrue(text.contains(part), () -> part + "\nis not in\n" + text);
  }
}
