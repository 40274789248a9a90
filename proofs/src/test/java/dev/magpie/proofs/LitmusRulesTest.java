package dev.magpie.proofs;

import static dev.magpie.proofs.Fixture.LITMUS;
import static dev.magpie.proofs.Fixture.page;
import static dev.magpie.proofs.Violations.assertNone;
import static dev.magpie.proofs.Violations.assertOne;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LitmusRulesTest {

  private static final String SLEEP = "@Ref(\"proofs/edges/cell.sleep.md\")";

  private final Fixture fixture;

  LitmusRulesTest(@TempDir Path folder) throws IOException {
    fixture = Fixture.copyTo(folder);
  }

  private LitmusRules rules() throws IOException {
    Project project = fixture.compile("stress").project();
    return new LitmusRules(project.pages(), project.litmusClasses());
  }

  @Test
  void theFixtureKeepsAllRules() throws IOException {
    assertNone(rules().pagesHaveAnActual());
    assertNone(rules().referencesExist());
  }

  @Test
  void aPageWithoutALitmusTestIsReported() throws IOException {
    fixture.with(LITMUS, SLEEP, "");
    assertOne(rules().pagesHaveAnActual(), page("cell.sleep"), "no litmus test refers to it");
  }

  @Test
  void aModelDoesNotCount() throws IOException {
    fixture.with(LITMUS, "class ActualSleep", "class ModelSleep");
    assertOne(rules().pagesHaveAnActual(), page("cell.sleep"), "Actual...");
  }

  @Test
  void aClassThatJcstressDoesNotRunDoesNotCount() throws IOException {
    fixture.with(LITMUS, "@JCStressTest\n  " + SLEEP, SLEEP);
    assertOne(rules().pagesHaveAnActual(), page("cell.sleep"), "@JCStressTest");
  }

  @Test
  void aReferenceToNoPageIsReported() throws IOException {
    fixture.with(LITMUS, "@Ref(\"proofs/edges/cell.width.md\")", "@Ref(\"cell.width\")");
    assertOne(rules().referencesExist(), "CellLitmus$Actual: @Ref(\"cell.width\")", "no such page");
  }
}
