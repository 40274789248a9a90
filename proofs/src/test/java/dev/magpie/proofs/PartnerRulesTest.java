package dev.magpie.proofs;

import static dev.magpie.proofs.Fixture.CELL;
import static dev.magpie.proofs.Violations.assertNone;
import static dev.magpie.proofs.Violations.assertOne;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PartnerRulesTest {

  private final Fixture fixture;

  PartnerRulesTest(@TempDir Path folder) throws IOException {
    fixture = Fixture.copyTo(folder);
  }

  private List<Violation> found() throws IOException {
    return new PartnerRules(fixture.project().mainSources("queue")).partnersAnswer();
  }

  @Test
  void theFixturesPartnersAnswer() throws IOException {
    assertNone(found());
  }

  @Test
  void aPartnerThatDoesNotExistIsReported() throws IOException {
    fixture.with(CELL, "release -> steal:", "release -> steal, stealAll:");
    assertOne(found(), "Cell.push, line 15, edge cell.publish: partner stealAll", "no such method");
  }

  @Test
  void theEndOfANameIsNoName() throws IOException {
    fixture.with(CELL, "release -> steal:", "release -> steal, teal:");
    assertOne(found(), "Cell.push, line 15, edge cell.publish: partner teal", "no such method");
  }

  @Test
  void aPartnerWithoutTheEdgeIsReported() throws IOException {
    fixture.with(CELL, "release -> steal:", "release -> steal, width:");
    assertOne(
        found(),
        "Cell.push, line 15, edge cell.publish: partner width does not answer",
        "'cell.publish ... <-'");
  }

  @Test
  void aPartnerWithTheSameArrowIsReported() throws IOException {
    fixture.with(CELL, "cell.claim acquire <- Cell.claim", "cell.claim acquire -> Cell.claim");
    Violations.assertSome(found(), "Cell.claim, line 33, edge cell.claim: partner claim", "<-");
  }

  @Test
  void aPartnerThatNamesAnotherMethodIsReported() throws IOException {
    fixture.with(CELL, "acquire <- push:", "acquire <- width:");
    List<Violation> found = found();
    Violations.assertSome(found, "Cell.push, line 15", "steal does not name Cell.push");
    Violations.assertSome(found, "Cell.steal, line 22", "width does not answer");
  }

  @Test
  void aPartnerInAnotherClassIsNotMeant() throws IOException {
    fixture.with(CELL, "acquire <- Cell.claim:", "acquire <- Other.claim:");
    Violations.assertSome(found(), "partner Other.claim", "no such method");
  }
}
