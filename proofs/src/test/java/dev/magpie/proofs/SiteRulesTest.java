package dev.magpie.proofs;

import static dev.magpie.proofs.Fixture.CELL;
import static dev.magpie.proofs.Violations.assertNone;
import static dev.magpie.proofs.Violations.assertOne;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteRulesTest {

  private static final String PUBLISH_ACQUIRE = "// cell.publish acquire <- push: the slot is";

  private final Fixture fixture;

  SiteRulesTest(@TempDir Path folder) throws IOException {
    fixture = Fixture.copyTo(folder);
  }

  private SiteRules rules() throws IOException {
    return new SiteRules(fixture.census());
  }

  @Test
  void theFixtureKeepsAllRules() throws IOException {
    Census census = fixture.census();
    SiteRules rules = new SiteRules(census);
    assertNone(census.sources().malformed());
    assertNone(rules.inTheSource());
    assertNone(rules.orderedSitesHaveAnEdge());
    assertNone(rules.commentsHaveAnOrderedSite());
    assertNone(rules.oneOrderedSiteAStatement());
    assertNone(rules.modesAgree());
    assertNone(rules.arrowsAgree());
  }

  @Test
  void anOrderedSiteWithoutACommentIsReported() throws IOException {
    fixture.with(CELL, PUBLISH_ACQUIRE, "// the slot is");
    assertOne(
        rules().orderedSitesHaveAnEdge(),
        "dev.magpie.queue.Cell.steal, line 23: getAcquire (acquire load) has no edge comment");
  }

  @Test
  void aCommentBelongsToTheConditionOfADoWhileLoopBelowIt() throws IOException {
    fixture.with(CELL, "      seen = tail.getOpaque();", "      seen = tail.getAcquire();");
    assertOne(rules().orderedSitesHaveAnEdge(), "Cell.claim, line 32: getAcquire");
  }

  @Test
  void aCommentBelongsToTheWholeHeaderOfALoopBelowIt() throws IOException {
    fixture.withMember(
        """
          void loop() {
            // cell.publish acquire <- push: the slot is filled
            for (
                int i = tail.getAcquire(); i < 2; i++) {}
          }
        """);
    assertNone(rules().orderedSitesHaveAnEdge());
  }

  @Test
  void aCommentApartFromItsStatementIsReported() throws IOException {
    fixture.with(CELL, "filled\n      int seen", "filled\n\n      int seen");
    assertOne(rules().orderedSitesHaveAnEdge(), "Cell.steal, line 24: ");
    assertOne(
        rules().commentsHaveAnOrderedSite(),
        "Cell.steal, line 22, edge cell.publish: a comment above no site");
  }

  @Test
  void aStaleCommentIsReported() throws IOException {
    fixture.with(
        CELL, "    slot = task;", "    // cell.old release -> push: was once\n    slot = task;");
    assertOne(
        rules().commentsHaveAnOrderedSite(),
        "Cell.push, line 14, edge cell.old: a comment above no site: expected");
  }

  @Test
  void anIdOnAnOpaqueSiteIsReported() throws IOException {
    fixture.with(CELL, "// Any value will do:", "// cell.claim acquire <- claim:");
    assertOne(
        rules().commentsHaveAnOrderedSite(),
        "Cell.claim, line 31, edge cell.claim: getOpaque (opaque load) has an edge: expected",
        "no id");
  }

  @Test
  void twoOrderedSitesInAStatementAreReported() throws IOException {
    fixture.with(CELL, "tail.getAcquire();", "tail.getAcquire() + tail.getAcquire();");
    assertOne(
        rules().oneOrderedSiteAStatement(),
        "Cell.steal, line 23: getAcquire (acquire load), getAcquire (acquire load): expected one");
  }

  @Test
  void aSiteInAFinallyBlockIsOneInTheSource() throws IOException {
    fixture.with(
        CELL,
        "    tail.setRelease(1);",
        "    try { slot++; } finally {\n// cell.publish release -> steal: x\ntail.setRelease(1); }");
    assertNone(rules().oneOrderedSiteAStatement());
  }

  @Test
  void aCallThatIsWeakerThanItsCommentIsReported() throws IOException {
    fixture.with(CELL, "weakCompareAndSetVolatile", "weakCompareAndSetAcquire");
    assertOne(
        rules().modesAgree(),
        "Cell.claim, line 35, edge cell.claim",
        "weakCompareAndSetAcquire (acquire weak cas) under comments [acquire, release]",
        "expected volatile");
  }

  @Test
  void aCallThatIsStrongerThanItsCommentIsReported() throws IOException {
    fixture.with(CELL, "tail.setRelease(1)", "tail.set(1)");
    assertOne(rules().modesAgree(), "Cell.push, line 17, edge cell.publish", "expected release");
  }

  @Test
  void aFenceIsExactlyAsStrongAsItsComment() throws IOException {
    fixture.with(CELL, "VarHandle.fullFence()", "VarHandle.acquireFence()");
    assertOne(rules().modesAgree(), "Cell.sleep, line 42, edge cell.sleep", "expected fence");
  }

  @Test
  void aFenceWordOnAnAccessIsReported() throws IOException {
    fixture.with(CELL, "cell.publish release ->", "cell.publish release-fence ->");
    assertOne(rules().modesAgree(), "Cell.push, line 17, edge cell.publish", "release-fence");
  }

  @Test
  void aLoadDoesNotRelease() throws IOException {
    fixture
        .with(CELL, PUBLISH_ACQUIRE, "// cell.claim release -> claim: x\n" + PUBLISH_ACQUIRE)
        .with(CELL, "tail.getAcquire()", "tail.get()");
    assertOne(
        rules().modesAgree(), "Cell.steal, line 24, edge cell.claim", "release on get", "cannot");
  }

  @Test
  void aReleaseThatReceivesIsReported() throws IOException {
    fixture.with(CELL, "cell.publish release ->", "cell.publish release <-");
    assertOne(rules().arrowsAgree(), "Cell.push, line 15, edge cell.publish", "expected ->");
  }

  @Test
  void anAcquireIsNoHalfOfAStoreLoadPair() throws IOException {
    fixture.with(CELL, "cell.publish acquire <-", "cell.publish acquire <->");
    assertOne(rules().arrowsAgree(), "Cell.steal, line 22, edge cell.publish", "expected <-");
  }

  @Test
  void aClassFileOfAnotherSourceIsReported() throws IOException {
    Census census = fixture.census();
    fixture.with(CELL, "    slot = task;\n", "    slot = task;\n\n\n\n\n\n\n\n\n");
    Census stale = Census.of(fixture.project());
    assertNone(new SiteRules(census).inTheSource());
    Violations.assertSome(new SiteRules(stale).inTheSource(), "Cell.push, line 17: setRelease");
  }
}
