package dev.magpie.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PageCommandTest {
  private static final long START = 1_700_000_000_000L;

  @TempDir private Path root = Path.of("");

  @Test
  void whatThisBuildMeasuredComesFirst() throws IOException {
    committed("old", "2026-01-02T03:04:05Z");
    measured(START);
    Files.createDirectories(root.resolve("page"));
    Files.writeString(root.resolve("page/Gone.svg"), "an old chart");
    assertTrue(page().startsWith("Measured in this build.\n"), page());
    assertTrue(Files.notExists(root.resolve("page/Gone.svg")));
  }

  @Test
  void elseTheNewestThatIsKept() throws IOException {
    committed("b", "2026-01-02T03:04:05Z");
    committed("a", "2026-03-02T03:04:05Z");
    committed("c", "2026-02-02T03:04:05Z");
    measured(START - 1);
    String page = page();
    assertTrue(
        page.startsWith(
            "Not measured in this build, but earlier: `bench/results/a.json`, the newest results"
                + " that are kept.\n"),
        page);
    assertTrue(page.contains("2026-03-02T03:04:05Z"), page);
    assertTrue(page.contains("![Queue: bars with intervals](Queue.svg)"), page);
    assertTrue(Files.exists(root.resolve("page/Queue.svg")));
  }

  @Test
  void elseThereIsNoPageNotEvenAnOldOne() throws Exception {
    measured(START);
    page();
    measured(START - 1);
    run();
    assertEquals(List.of(), ChartsTest.names(root.resolve("page")));
  }

  @Test
  void whatIsMissedHasItsReasonBelowTheGoals() throws IOException {
    Path kept = root.resolve(Committed.FOLDER);
    new Made()
        .with("OwnerBenchmark.one", "MAGPIE_RING", 1)
        .with("OwnerBenchmark.one", "JAY", 2)
        .write(kept.resolve("a.json"), Made.ORIGIN);
    String missed = "push and pop by the owner alone: one";
    Files.writeString(kept.resolve("missed.md"), "## " + missed + "\n\nBecause.\n");
    String page = page();
    int goals = page.indexOf("## Goals\n");
    int why = page.indexOf("## What is missed, and why\n\n- " + missed + "\n\nBecause.\n\n");
    assertTrue(0 < goals && goals < why && why < page.indexOf("## OwnerBenchmark\n"), page);
  }

  @Test
  void whereNothingIsMissedNothingIsExplained() throws IOException {
    measured(START);
    assertFalse(page().contains("What is missed"), page());
  }

  private void measured(long modified) throws IOException {
    Path file = write(root.resolve("results.json"), Made.ORIGIN.date());
    Files.setLastModifiedTime(file, FileTime.fromMillis(modified));
  }

  private void committed(String name, String date) throws IOException {
    write(root.resolve(Committed.FOLDER).resolve(name + ".json"), Instant.parse(date));
  }

  private static Path write(Path file, Instant date) throws IOException {
    Origin o = Made.ORIGIN;
    return new Made()
        .with("Queue.push", "MAGPIE_RING", 1)
        .with("Queue.push", "JAY", 1)
        .write(
            file,
            new Origin(
                date, o.commit(), true, "bench", 2, List.of(), List.of(), List.of(), o.machine()));
  }

  private String page() throws IOException {
    run();
    return Files.readString(root.resolve("page").resolve(Page.FILE));
  }

  private void run() {
    Made.Ended ended =
        Made.command(
            "page",
            "--since=" + START,
            "--root=" + root,
            "--results=" + root.resolve("results.json"),
            "--out=" + root.resolve("page"));
    assertEquals("", ended.err());
    assertEquals(0, ended.code());
  }
}
