package dev.magpie.proofs.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.magpie.proofs.Census;
import dev.magpie.proofs.Project;
import dev.magpie.proofs.litmus.LitmusExport;
import dev.magpie.proofs.porting.PortingPage;
import dev.magpie.proofs.trial.OrderingsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is generated and under version control, as far as it follows without a trial. */
final class CommittedTest {
  private static final String COMMON = "dev.magpie.scenarios.";

  private final Project project = Project.current();
  private final Path root = project.root();

  @Test
  void thePortingPageFollowsFromTheTable() throws IOException {
    OrderingsTable table = OrderingsTable.read(root.resolve(OrderingsTable.FILE));
    assertEquals(
        PortingPage.text(table, Census.of(project)),
        Files.readString(root.resolve(PortingPage.PAGE)),
        Generated.HOW);
  }

  /** The files themselves are compared with the evidence by the tests of the export. */
  @Test
  void theEvidenceOfTheLitmusTestsIsInTheTable() throws IOException {
    Set<List<String>> kills =
        rows(OrderingsTable.FILE).stream()
            .map(r -> List.of(r.get(0), r.get(4).replace(" (not in Java)", ""), r.get(6)))
            .collect(Collectors.toSet());
    List<List<String>> evidence =
        rows(LitmusExport.FOLDER + "/evidence.tsv").stream()
            .map(r -> List.of(site(r.get(0)), strength(r.get(0)), r.get(1).replace(COMMON, "")))
            .toList();
    assertFalse(evidence.isEmpty());
    assertEquals(List.of(), evidence.stream().filter(kill -> !kills.contains(kill)).toList());
  }

  private static String site(String mutant) {
    return mutant.substring(0, mutant.indexOf(' '));
  }

  private static String strength(String mutant) {
    return mutant.substring(mutant.indexOf(' ') + 1);
  }

  private List<List<String>> rows(String file) throws IOException {
    return Files.readAllLines(root.resolve(file)).stream()
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }
}
