package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.proofs.Census;
import dev.magpie.proofs.Fixture;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a table of orderings says of class files that have changed since. */
final class ChangeTest {
  private final Path root;

  ChangeTest(@TempDir Path root) {
    this.root = root;
  }

  private static OrderingsTable table(Census census) {
    return OrderingsTable.of(
        Mutants.of(census).stream()
            .map(m -> new Tried(m, new Ruling.Survived(1), SeenBy.NOBODY, Duration.ZERO))
            .toList());
  }

  private List<String> changes(String before, String after) throws IOException {
    Fixture fixture = Fixture.copyTo(root);
    OrderingsTable table = table(fixture.census());
    Census now = fixture.with(Fixture.CELL, before, after).census();
    return Change.between(table, now).stream().map(Change::toString).toList();
  }

  @Test
  void theSameClassFilesHaveNotChanged() throws IOException {
    assertEquals(List.of(), changes("slot = task;", "slot = task + 0;"));
  }

  @Test
  void aWeakerSiteIsNamedWithItsEdge() throws IOException {
    assertEquals(
        List.of(
            "edge cell.publish, site queue.Cell.push#0: setRelease, release in"
                + " proofs/orderings.tsv, setOpaque, opaque in the class file"),
        changes("tail.setRelease(1)", "tail.setOpaque(1)"));
  }

  @Test
  void aSiteThatIsGoneIsNamed() throws IOException {
    assertEquals(
        List.of(
            "edge cell.publish, site queue.Cell.push#0: setRelease, release in"
                + " proofs/orderings.tsv, gone in the class file"),
        changes("    tail.setRelease(1);\n", ""));
  }

  @Test
  void aNewSiteIsNamed() throws IOException {
    assertEquals(
        List.of(
            "no edge, site queue.Cell.width#0: not there in proofs/orderings.tsv,"
                + " getAcquire, acquire in the class file"),
        changes("return index & 1;", "return index & tail.getAcquire();"));
  }

  @Test
  void whatKilledItBeforeIsExploredAgain() throws ClassNotFoundException {
    Change change =
        new Change(
            "queue.A.b#0",
            List.of("a.b"),
            Optional.of("setRelease, release"),
            Optional.of("setOpaque, opaque"),
            List.of("dev.magpie.scenarios.event.EventToken$Renewed"));
    assertEquals(Optional.empty(), change.failure());
  }
}
