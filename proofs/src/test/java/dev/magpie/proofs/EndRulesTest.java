package dev.magpie.proofs;

import static dev.magpie.proofs.Fixture.CELL;
import static dev.magpie.proofs.Fixture.page;
import static dev.magpie.proofs.Violations.assertNone;
import static dev.magpie.proofs.Violations.assertOne;
import static dev.magpie.proofs.Violations.assertSome;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EndRulesTest {

  private static final String PUBLISH = page("cell.publish");

  private final Fixture fixture;

  EndRulesTest(@TempDir Path folder) throws IOException {
    fixture = Fixture.copyTo(folder);
  }

  private EndRules rules() throws IOException {
    return new EndRules(fixture.project().pages(), fixture.census());
  }

  @Test
  void theFixtureKeepsAllRules() throws IOException {
    assertNone(rules().endsAgree());
    assertNone(rules().otherEndsExist());
  }

  @Test
  void aCommentWithoutARowIsReported() throws IOException {
    fixture.with(PUBLISH, "| `Cell.steal` | `tail.getAcquire()` | acquire | <- | receives |\n", "");
    assertOne(
        rules().endsAgree(), PUBLISH, "expected the row Cell.steal | getAcquire | acquire | <-");
  }

  @Test
  void aRowWithoutACommentIsReported() throws IOException {
    fixture.with(CELL, "// cell.claim acquire <- Cell.claim: what", "// What");
    assertOne(
        rules().endsAgree(),
        page("cell.claim"),
        "row Cell.claim | weakCompareAndSetVolatile | acquire | <-: no such comment");
  }

  @Test
  void aRowWithAnotherModeIsReported() throws IOException {
    fixture.with(PUBLISH, "| release | -> |", "| volatile | -> |");
    List<Violation> found = rules().endsAgree();
    assertEquals(2, found.size());
    assertSome(found, "row Cell.push | setRelease | volatile | ->: no such comment");
    assertSome(found, "expected the row Cell.push | setRelease | release | ->");
  }

  @Test
  void aRowWithAnotherAccessIsReported() throws IOException {
    fixture.with(PUBLISH, "`tail.setRelease`", "`tail.lazySet`");
    assertSome(rules().endsAgree(), "row Cell.push | lazySet | release | ->: no such comment");
  }

  @Test
  void aRowWithoutAnOrderingNamesAMethod() throws IOException {
    fixture.with(page("cell.width"), "`Cell.width`", "`Cell.narrow`");
    assertOne(rules().otherEndsExist(), page("cell.width"), "Cell.narrow", "no such method");
  }

  @Test
  void anOpaqueRowNamesAnOpaqueAccess() throws IOException {
    fixture.with(page("cell.sleep"), "`tail.getOpaque`", "`tail.getPlain`");
    assertOne(rules().otherEndsExist(), page("cell.sleep"), "getPlain", "no such opaque access");
  }
}
