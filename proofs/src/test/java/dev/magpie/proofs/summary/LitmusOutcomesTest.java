package dev.magpie.proofs.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.proofs.Project;
import dev.magpie.proofs.report.Failure;
import dev.magpie.proofs.report.OtherMachine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other machines saw, and what is said of it. */
final class LitmusOutcomesTest {
  private static final String HEADER = "test\toutcome\tcount\tgrade";
  private static final String TEST = "dev.magpie.stress.ring.RingPublish.Actual";
  private static final String ALLOWED = TEST + "\t1, 0\t7\tACCEPTABLE";

  @TempDir private Path folder = Path.of("");

  private final LitmusOutcomes litmus =
      new LitmusOutcomes(
          Project.current().root(),
          new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

  private List<OtherMachine> elsewhere() throws IOException {
    return litmus.elsewhere(Map.of("aarch64", folder));
  }

  private void left(List<String> outcomes, List<String> failures) throws IOException {
    Files.write(folder.resolve("outcomes.tsv"), outcomes);
    Files.write(folder.resolve("failures.txt"), failures);
  }

  private List<String> failed() {
    return litmus.failures().stream().map(Failure::test).toList();
  }

  @Test
  void foldersHaveNames() {
    assertEquals(
        List.of("x86-64", "aarch64"),
        List.copyOf(LitmusOutcomes.folders("x86-64=one,aarch64=the/other").keySet()));
    assertEquals(
        Path.of("the/other"),
        LitmusOutcomes.folders("x86-64=one,aarch64=the/other").get("aarch64"));
    assertEquals(Map.of(), LitmusOutcomes.folders(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aarch64", "=folder", "aarch64=", "aarch64=a,", "aarch64=a,aarch64=b"})
  void whatNamesNoFolderIsRefused(String machines) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> LitmusOutcomes.folders(machines));
    assertTrue(String.valueOf(refused.getMessage()).contains("expected"));
  }

  @Test
  void whatTheExplorerAllowsPasses() throws IOException {
    left(List.of(HEADER, ALLOWED), List.of());
    OtherMachine machine = elsewhere().get(0);
    assertEquals("aarch64", machine.name());
    assertEquals(List.of(false), machine.rows().stream().map(row -> row.failed()).toList());
    assertEquals(List.of(), litmus.failures());
  }

  @Test
  void whatTheExplorerDoesNotAllowFails() throws IOException {
    left(List.of(HEADER, ALLOWED, TEST + "\t-1, 0\t1\tFORBIDDEN"), List.of());
    assertTrue(elsewhere().get(0).rows().get(0).failed());
  }

  @Test
  void whatFellShortThereFailsHere() throws IOException {
    left(List.of(HEADER, ALLOWED), List.of("ring.RingPublish.Actual: no sample was taken"));
    elsewhere();
    assertEquals(List.of("jcstress on aarch64"), failed());
  }

  @Test
  void aMachineThatLeftNothingFails() throws IOException {
    assertEquals(List.of(), elsewhere().get(0).rows());
    assertEquals(List.of("jcstress on aarch64", "outcomes of aarch64"), failed());
  }
}
