package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.Problem;
import dev.magpie.explorer.Witness;
import dev.magpie.proofs.Kind;
import dev.magpie.proofs.Mode;
import dev.magpie.proofs.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table as a file. */
final class OrderingsTableTest {
  private static final String KILLED =
      "queue.A.b#0\tsetRelease\ta.b c.d\trelease\topaque\tkilled\tring.R$S\tdata race\trc11"
          + "\tkilled\tring.R$T\tproperty broken";
  private static final String SUFFICIENT =
      "queue.A.b#1\tgetAndAdd\t-\tvolatile\tacquire-release (not in Java)\tsufficient\t-\t-\t-"
          + "\t-\t-\t-";
  private static final String OPAQUE =
      "queue.A.b#2\tset\ta.b\tvolatile\trelease\tkilled\tring.R$S\tdata race\trc11"
          + "\tsufficient\t-\t-";

  private final Path file;

  OrderingsTableTest(@TempDir Path folder) {
    file = folder.resolve("orderings.tsv");
  }

  private OrderingsTable read(String... lines) throws IOException {
    return OrderingsTable.read(Files.writeString(file, String.join("\n", lines) + "\n"));
  }

  @Test
  void whatIsReadIsWrittenAgain() throws IOException {
    OrderingsTable table = read(OrderingsRow.HEADER, KILLED, SUFFICIENT, OPAQUE);
    assertEquals(
        String.join("\n", OrderingsRow.HEADER, KILLED, SUFFICIENT, OPAQUE) + "\n", table.text());
    assertEquals(List.of("a.b", "c.d"), table.rows().get(0).edges());
    assertTrue(table.rows().get(1).edges().isEmpty());
    assertFalse(table.rows().get(0).opaqueSlots().isSufficient());
    assertEquals(Finding.NONE, table.rows().get(1).opaqueSlots());
    assertTrue(table.rows().get(2).opaqueSlots().isSufficient());
  }

  /** Not tried with opaque slots. */
  private static final String NONE = "\t-\t-\t-";

  private static String written(Ruling ruling, SeenBy seenBy, boolean isInJava) {
    Site site =
        new Site("dev.magpie.queue.A", "b", "()V", 0, 1, "setRelease", Kind.STORE, Mode.RELEASE);
    Mutant mutant = new Mutant(site, List.of("a.b"), Strength.RELEASE, Strength.OPAQUE, isInJava);
    return OrderingsTable.of(List.of(new Tried(mutant, ruling, seenBy, Duration.ZERO)))
        .rows()
        .get(0)
        .line();
  }

  @Test
  void aRowSaysWhatATrialCameTo() {
    String site = "queue.A.b#0\tsetRelease\ta.b\trelease\topaque";
    Witness witness = new Witness(Problem.RACE, "on x", "a1", "");
    Ruling killed = new Ruling.Killed("dev.magpie.scenarios.ring.R$S", witness, 7);
    Ruling unknown = new Ruling.Unknown("dev.magpie.scenarios.ring.R$S", "time", Duration.ZERO);
    assertEquals(
        site + "\tkilled\tring.R$S\tdata race\ttso" + NONE, written(killed, SeenBy.TSO, true));
    assertEquals(site + "\tunknown\t-\t-\t-" + NONE, written(unknown, SeenBy.NOBODY, true));
    assertEquals(
        site + "\tsurvived\t-\t-\t-" + NONE, written(new Ruling.Survived(1), SeenBy.NOBODY, true));
    assertEquals(
        site + " (not in Java)\tsufficient\t-\t-\t-" + NONE,
        written(new Ruling.Survived(1), SeenBy.NOBODY, false));
  }

  @Test
  void theKillersAreThoseOfKilledRows() throws IOException {
    Trial.Killer killer = new Trial.Killer("dev.magpie.scenarios.ring.R$S", Problem.RACE);
    assertEquals(
        Map.of("queue.A.b#0 opaque", killer),
        read(OrderingsRow.HEADER, KILLED, SUFFICIENT).killers());
  }

  @Test
  void whatKilledWithOpaqueSlotsIsTriedFirstThere() throws IOException {
    OrderingsTable table = read(OrderingsRow.HEADER, KILLED, OPAQUE);
    assertEquals(
        Map.of(
            "queue.A.b#0 opaque",
            new Trial.Killer("dev.magpie.scenarios.ring.R$T", Problem.PROPERTY),
            "queue.A.b#2 release",
            new Trial.Killer("dev.magpie.scenarios.ring.R$S", Problem.RACE)),
        table.killersWithOpaqueSlots());
  }

  @Test
  void aMalformedTableIsRefused() {
    assertRefused("expected the header", "site\tcall");
    assertRefused("expected 12 cells", OrderingsRow.HEADER, "a\tb");
    assertRefused("expected 12 cells", OrderingsRow.HEADER, KILLED + "\tmore");
    assertRefused(
        "unknown failure \"bad luck\"",
        OrderingsRow.HEADER,
        KILLED.replace("data race", "bad luck"));
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Files.createFile(file);
    Exception e = assertThrows(IllegalArgumentException.class, () -> OrderingsTable.read(file));
    assertTrue(String.valueOf(e.getMessage()).contains("expected the header"), e::getMessage);
  }

  private void assertRefused(String part, String... lines) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> read(lines).killers());
    assertTrue(String.valueOf(e.getMessage()).contains(part), e::getMessage);
  }
}
