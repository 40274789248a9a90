package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.Fixture;
import dev.magpie.scenarios.event.EventToken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  void aWeakerSiteIsNamedWithTheEdgeThatItNoLongerNames() throws IOException {
    String comment =
        """
            // cell.publish release -> steal: the slot is filled before tail covers it,
            //   and stays so
        """;
    assertEquals(
        List.of(
            "edge cell.publish, site queue.Cell.push#0: setRelease, release in"
                + " proofs/orderings.tsv, setOpaque, opaque in the class file"),
        changes(comment + "    tail.setRelease(1)", "    tail.setOpaque(1)"));
  }

  @Test
  void anotherCallOfTheSameModeIsNamed() throws IOException {
    assertEquals(
        List.of(
            "edge cell.claim, site queue.Cell.claim#1: weakCompareAndSetVolatile, volatile in"
                + " proofs/orderings.tsv, compareAndSet, volatile in the class file"),
        changes("tail.weakCompareAndSetVolatile(", "tail.compareAndSet("));
  }

  @Test
  void anotherModeOfTheSameCallIsNamed() throws IOException {
    Census census = Fixture.copyTo(root).census();
    OrderingsTable table = changed(table(census), "setRelease\tcell.publish\trelease", "volatile");
    assertEquals(
        List.of(
            "edge cell.publish, site queue.Cell.push#0: setRelease, volatile in"
                + " proofs/orderings.tsv, setRelease, release in the class file"),
        Change.between(table, census).stream().map(Change::toString).toList());
  }

  /** The table with the last cell of a piece of its text changed. */
  private static OrderingsTable changed(OrderingsTable table, String before, String cell) {
    String after = before.substring(0, before.lastIndexOf('\t') + 1) + cell;
    return new OrderingsTable(
        table.rows().stream()
            .map(row -> OrderingsRow.parse(row.line().replace(before, after)))
            .toList());
  }

  @Test
  void theEdgeOfANewSiteIsNamedOnce() throws IOException {
    Census census = Fixture.copyTo(root).census();
    OrderingsTable table =
        new OrderingsTable(
            table(census).rows().stream().filter(r -> !r.edges().contains("cell.claim")).toList());
    assertEquals(
        List.of(List.of("cell.claim")),
        Change.between(table, census).stream().map(Change::edges).toList());
  }

  @Test
  void theScenariosAreThoseThatFailedInAModeOfJava() throws IOException {
    Census census = Fixture.copyTo(root).with(Fixture.CELL, "Release(1)", "Opaque(1)").census();
    String row = "queue.Cell.push#0\tsetRelease\tcell.publish\trelease\t";
    List<OrderingsRow> rows =
        Stream.of(
                "opaque\tkilled\tring.A\tdata race\trc11",
                "plain\tkilled\tring.A\tdata race\trc11",
                "none\tsurvived\tring.B\t-\t-",
                "acquire (not in Java)\tkilled\tring.C\tdata race\trc11")
            .map(end -> OrderingsRow.parse(row + end + "\t-\t-\t-"))
            .toList();
    assertEquals(
        List.of("dev.magpie.scenarios.ring.A"),
        Change.between(new OrderingsTable(rows), census).stream()
            .filter(change -> change.site().equals("queue.Cell.push#0"))
            .flatMap(change -> change.scenarios().stream())
            .toList());
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

  private static Change killedBy(Class<?>... scenarios) {
    return new Change(
        "queue.A.b#0",
        List.of("a.b"),
        Optional.of("setRelease, release"),
        Optional.of("setOpaque, opaque"),
        Stream.of(scenarios).map(Class::getName).toList());
  }

  @Test
  void whatKilledItBeforeIsExploredAgain() throws ClassNotFoundException {
    assertEquals(Optional.empty(), killedBy(EventToken.Renewed.class).failure());
    assertEquals(
        Optional.of(Broken.class.getName()),
        killedBy(EventToken.Renewed.class, Broken.class).failure().map(Exploration::target));
  }

  static final class Broken implements Scenario {
    @Override
    public void define(Setup setup) {
      setup.actor(
          "one",
          () -> {
            throw new AssertionError("always");
          });
    }
  }
}
