package dev.magpie.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublishCommandTest {

  @TempDir private Path root = Path.of("");
  private String commit = "";

  @BeforeEach
  void makeARepository() throws Exception {
    git("init", "-q");
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--allow-empty", "-m", "one");
    commit = new Repository(root).commit();
  }

  @Test
  void aWholeCleanRunIsKeptByDateAndCommit() throws IOException {
    Made.Ended ended = publish(commit, true, List.of(), List.of());
    assertEquals("", ended.err());
    Path place = root.resolve("bench/results/2026-01-02-" + commit.substring(0, 7) + ".json");
    assertEquals("published: " + place + "\n", ended.out());
    assertEquals(Files.readString(root.resolve("r.json")), Files.readString(place));
  }

  @Test
  void anEarlierCommitIsPartOfWhatIsCheckedOut() throws Exception {
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--allow-empty", "-m", "two");
    assertEquals(0, publish(commit, true, List.of(), List.of()).code());
  }

  @Test
  void anythingElseIsRefused() throws IOException {
    String head = commit.substring(0, 7);
    assertRefused(
        "the source tree was not as in commit " + head,
        publish(commit, false, List.of(), List.of()));
    assertRefused(
        "the commit that was measured is not known", publish("", true, List.of(), List.of()));
    assertRefused(
        "commit 0123456, which was measured, is not part of what is checked out",
        publish("0123456789", true, List.of(), List.of()));
    assertRefused(
        "not a whole run, but one with options of JMH: -i 1",
        publish(commit, true, List.of("-i", "1"), List.of()));
    assertRefused(
        "of the benchmarks failed: one; two",
        publish(commit, true, List.of(), List.of("one", "two")));
    assertTrue(Files.notExists(root.resolve("bench")));
  }

  @Test
  void aTreeWithANewFileIsNotClean() throws IOException {
    assertTrue(new Repository(root).isClean());
    Files.writeString(root.resolve("new"), "");
    assertFalse(new Repository(root).isClean());
  }

  private void assertRefused(String reason, Made.Ended ended) {
    assertEquals(1, ended.code());
    assertEquals(root.resolve("r.json") + " is not published: " + reason + "\n", ended.err());
  }

  private Made.Ended publish(
      String measured, boolean clean, List<String> options, List<String> failures)
      throws IOException {
    Origin o = Made.ORIGIN;
    Origin origin =
        new Origin(
            o.date(), measured, clean, "bench", 2, options, List.of(), failures, o.machine());
    Path file = new Made().with("Queue.push", "MAGPIE", 1).write(root.resolve("r.json"), origin);
    return Made.command("publish", "--root=" + root, file.toString());
  }

  private void git(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process git = new ProcessBuilder(command).directory(root.toFile()).inheritIO().start();
    assertEquals(0, git.waitFor());
  }
}
