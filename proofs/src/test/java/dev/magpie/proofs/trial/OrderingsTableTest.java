package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    assertRefused(
        "unknown failure \"bad luck\"",
        OrderingsRow.HEADER,
        KILLED.replace("data race", "bad luck"));
  }

  private void assertRefused(String part, String... lines) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> read(lines).killers());
    assertTrue(String.valueOf(e.getMessage()).contains(part), e::getMessage);
  }
}
