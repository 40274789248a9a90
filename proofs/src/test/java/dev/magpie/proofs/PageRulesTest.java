package dev.magpie.proofs;

import static dev.magpie.proofs.Fixture.CELL;
import static dev.magpie.proofs.Fixture.page;
import static dev.magpie.proofs.Violations.assertNone;
import static dev.magpie.proofs.Violations.assertOne;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PageRulesTest {

  private static final String PUBLISH = page("cell.publish");

  private final Fixture fixture;

  PageRulesTest(@TempDir Path folder) throws IOException {
    fixture = Fixture.copyTo(folder);
  }

  private PageRules rules() throws IOException {
    return new PageRules(fixture.project().pages(), fixture.census());
  }

  @Test
  void theFixtureKeepsAllRules() throws IOException {
    PageRules rules = rules();
    assertNone(rules.edgesHaveAPage());
    assertNone(rules.pagesAreUsed());
    assertNone(rules.pagesAreComplete());
    assertNone(rules.testsExist(fixture.project().allSources()));
  }

  @Test
  void anEdgeWithoutAPageIsReported() throws IOException {
    fixture.without(PUBLISH);
    assertOne(rules().edgesHaveAPage(), "Cell.push, line 15, edge cell.publish: expected", PUBLISH);
  }

  @Test
  void aPageThatNoCommentNamesIsReported() throws IOException {
    fixture.with(page("cell.width"), "| none |", "| opaque |");
    assertOne(rules().pagesAreUsed(), page("cell.width"), "no comment names it");
  }

  @Test
  void onePlaceWithoutAnOrderingDoesNotMakeAnEdgeAbsent() throws IOException {
    fixture.with(
        page("cell.width"),
        "| `Cell.width` |",
        "| `Cell.push` | `tail.setRelease` | release | -> | hands out |\n| `Cell.width` |");
    assertOne(rules().pagesAreUsed(), page("cell.width"), "no comment names it");
  }

  @Test
  void aMissingSectionIsReported() throws IOException {
    fixture.with(PUBLISH, "## Carries\n\nWhat is carried.\n", "");
    assertOne(rules().pagesAreComplete(), PUBLISH, "expected [Claim, Ends, Carries,");
  }

  @Test
  void anEmptySectionIsReported() throws IOException {
    fixture.with(PUBLISH, "An execution.", "");
    assertOne(rules().pagesAreComplete(), PUBLISH, "'Without it' is empty");
  }

  @Test
  void anotherTitleIsReported() throws IOException {
    fixture.with(PUBLISH, "# cell.publish\n", "# cell.published\n");
    assertOne(rules().pagesAreComplete(), PUBLISH, "title 'cell.published'");
  }

  @Test
  void aPageWithoutASentenceUnderItsTitleIsReported() throws IOException {
    fixture.with(PUBLISH, "One sentence.", "");
    assertOne(rules().pagesAreComplete(), PUBLISH, "a sentence under the title");
  }

  @Test
  void aRowWithoutItsCellsIsReported() throws IOException {
    fixture.with(PUBLISH, " | publishes |", " |");
    assertOne(rules().pagesAreComplete(), PUBLISH, "'Ends'", "five cells");
  }

  @Test
  void anEmptyRowOfALanguageIsReported() throws IOException {
    fixture.with(PUBLISH, "| Go | a | b |", "| Go | | |");
    assertOne(rules().pagesAreComplete(), PUBLISH, "'Elsewhere'", "a full row for Go");
  }

  @Test
  void aTestThatDoesNotExistIsReported() throws IOException {
    fixture.with(PUBLISH, "`CellLitmus.Actual`", "`CellLitmus.Model`");
    assertOne(rules().testsExist(fixture.project().allSources()), PUBLISH, "CellLitmus.Model");
  }

  @Test
  void aTestMethodThatDoesNotExistIsReported() throws IOException {
    fixture.with(PUBLISH, "Actual.thief()", "Actual.owner()");
    assertOne(
        rules().testsExist(fixture.project().allSources()), PUBLISH, "CellLitmus.Actual.owner");
  }

  @Test
  void aPageThatNamesNoTestIsReported() throws IOException {
    fixture
        .with(PUBLISH, "`CellLitmus.Actual`", "later")
        .with(PUBLISH, "`dev.magpie.stress.CellLitmus.Actual.thief()`", "later");
    assertOne(rules().testsExist(fixture.project().allSources()), PUBLISH, "at least one class");
  }

  @Test
  void anUnusedIdIsNotMistakenForAnother() throws IOException {
    fixture.with(CELL, "cell.sleep fence <-> sleep", "cell.sleeping fence <-> sleep");
    assertOne(rules().edgesHaveAPage(), "edge cell.sleeping");
    assertOne(rules().pagesAreUsed(), page("cell.sleep"));
  }
}
