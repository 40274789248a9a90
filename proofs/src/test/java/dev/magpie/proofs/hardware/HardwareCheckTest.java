package dev.magpie.proofs.hardware;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole check, with the explorer, on tables that jcstress could have written. */
final class HardwareCheckTest {
  private static final String SLEEP = "dev.magpie.stress.ladder.LadderSleep.";
  private static final String PUBLISH = "dev.magpie.stress.ladder.LadderPublish.";

  private static final String ALLOWANCES =
      Allowances.HEADER
          + "\nladder.LadderSleep$Fence,events,2,too few, and so the explorer cannot say"
          + "\nladder.LadderPublish$Volatile,race,Volatile.slot,left out";

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private final Path folder;

  HardwareCheckTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whatIsReachableMayBeObserved() throws IOException {
    assertTrue(run(SLEEP + "Opaque\t0, 0\t7\tACCEPTABLE_INTERESTING"));
    assertPrinted("ladder.LadderSleep.Opaque  all reachable\n");
    assertPrinted("observed                     \"0, 0\"\n");
    assertPrinted("reachable, but not observed  \"0, 1\" \"1, 0\" \"1, 1\"\n");
    assertPrinted("1 tests: 1 all reachable\n");
  }

  @Test
  void anObservedOutcomeThatIsNotReachableFails() throws IOException {
    assertFalse(
        run(SLEEP + "Volatile\t0, 0\t7\tFORBIDDEN", SLEEP + "Volatile\t1, 1\t7\tACCEPTABLE"));
    assertPrinted("FAILED observed, but not reachable in the explorer: \"0, 0\"\n");
  }

  @Test
  void anOutcomeThatWasNeverSeenIsNoObservation() throws IOException {
    assertTrue(
        run(SLEEP + "Volatile\t0, 0\t0\tFORBIDDEN", SLEEP + "Volatile\t1, 1\t7\tACCEPTABLE"));
  }

  @Test
  void anUnknownClassFails() throws IOException {
    assertFalse(run(SLEEP + "Opaque\t0, 0\t7\tACCEPTABLE", "no.Such\t0\t7\tACCEPTABLE"));
    assertPrinted("no.Such  FAILED no such litmus test on the class path\n");
  }

  @Test
  void aTestThatRacesOnPurposeIsNotCompared() throws IOException {
    assertTrue(run(PUBLISH + "Volatile\t7, 7\t1\tFORBIDDEN"));
    assertPrinted("ladder.LadderPublish.Volatile  races on purpose; not compared on slot\n");
  }

  @Test
  void aTestThatWasNotRunIsExplored() throws IOException {
    assertTrue(run(SLEEP + "Volatile\t1, 1\t7\tACCEPTABLE", SLEEP + "Opaque\tnot run\t0\tUNKNOWN"));
    assertPrinted("ladder.LadderSleep.Opaque  not run here; explored\n");
    assertPrinted("reachable, but not observed  \"0, 0\" \"0, 1\" \"1, 0\" \"1, 1\"\n");
  }

  @Test
  void aTerminationTestIsNotExplored() throws IOException {
    String test = "dev.magpie.stress.event.EventNotify.ActualLiveness";
    assertTrue(run(test + "\tTERMINATED\t7\tACCEPTABLE"));
    assertPrinted("event.EventNotify.ActualLiveness  termination test; not explored\n");
  }

  @Test
  void aClassIsExploredAsItIsAllowed() throws IOException {
    assertFalse(run(SLEEP + "Fence\t1, 1\t7\tACCEPTABLE"));
    assertPrinted("ladder.LadderSleep.Fence  FAILED the explorer cannot say: ");
  }

  @Test
  void anAllowanceThatNobodyKnowsIsRefused() throws IOException {
    Path table = Files.writeString(folder.resolve("a.csv"), Allowances.HEADER + "\na,b");
    Exception cells = assertThrows(IllegalArgumentException.class, () -> Allowances.read(table));
    assertTrue(
        String.valueOf(cells.getMessage())
            .endsWith(":2: 2 cells, expected class,what,value,reason"),
        cells.getMessage());
  }

  @Test
  void aMissingTableFails() {
    Path missing = folder.resolve("outcomes.tsv");
    String message = message(missing);
    assertTrue(message.startsWith(missing + " is not there"), message);
  }

  @Test
  void aTableWithoutAnObservationFails() throws IOException {
    String message = message(table(SLEEP + "Opaque\tnot run\t0\tUNKNOWN"));
    assertTrue(message.endsWith("not one outcome was observed"), message);
  }

  @Test
  void aMalformedTableIsRefused() throws IOException {
    String columns = message(table("a\tb"));
    assertTrue(columns.endsWith(":2: 2 columns, expected 4"), columns);
    String count = message(table("a\t0\tmany\tACCEPTABLE"));
    assertTrue(count.endsWith(":2: count 'many', expected a number"), count);
    String both = message(table("a\t0\t1\tACCEPTABLE", "a\tnot run\t0\tUNKNOWN"));
    assertTrue(both.contains(":3: a was not run, and has outcomes"), both);
    Path other = Files.writeString(folder.resolve("other.tsv"), "name\tvalue\n");
    assertTrue(message(other).contains(":1: expected the header test\t"), message(other));
  }

  private boolean run(String... lines) throws IOException {
    return run(table(lines));
  }

  private boolean run(Path table) throws IOException {
    Path allowances = Files.writeString(folder.resolve("some.csv"), ALLOWANCES);
    PrintStream out = new PrintStream(printed, true, UTF_8);
    return HardwareCheck.rows(table, Allowances.read(allowances), out).stream()
        .noneMatch(Row::failed);
  }

  private String message(Path table) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> run(table)).getMessage());
  }

  private Path table(String... lines) throws IOException {
    List<String> table = new ArrayList<>(List.of(ObservationTable.HEADER));
    table.addAll(List.of(lines));
    return Files.write(folder.resolve("some.tsv"), table);
  }

  private void assertPrinted(String part) {
    String text = printed.toString(UTF_8);
    assertTrue(text.contains(part), () -> part + " is not in\n" + text);
  }
}
