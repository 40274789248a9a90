package dev.magpie.stress.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jcstress.annotations.Expect;

final class AuditTest {

  private static final LitmusTest FIRST = test("ring.First.Actual", 2);
  private static final LitmusTest SECOND = test("ring.Second.Actual", 2);
  private static final LitmusTest THREE_ACTORS = test("ring.Third.Actual", 3);
  private static final Plan PLAN = Plan.of(List.of(FIRST, SECOND, THREE_ACTORS), 2);

  private static final OutcomeCount GOOD = outcome("1, 1", 5, Expect.ACCEPTABLE);
  private static final OutcomeCount BAD = outcome("1, 0", 7, Expect.FORBIDDEN);

  private static LitmusTest test(String name, int actors) {
    return new LitmusTest("dev.magpie.stress." + name, actors, List.of("ring.publish"));
  }

  private static OutcomeCount outcome(String id, long count, Expect grade) {
    return new OutcomeCount(id, count, grade, "what it means");
  }

  private static LitmusResult result(LitmusTest test, OutcomeCount... outcomes) {
    return new LitmusResult(test.name(), List.of(), List.of(outcomes));
  }

  private static List<String> failures(int exitCode, LitmusResult... results) {
    return Audit.failures(PLAN, new JcstressRun(exitCode, results.length, List.of(results)));
  }

  @Test
  void aRunOfAllPlannedTestsWithoutForbiddenOutcomesPasses() {
    OutcomeCount interesting = outcome("0, 0", 1, Expect.ACCEPTABLE_INTERESTING);
    assertEquals(List.of(), failures(0, result(FIRST, GOOD, interesting), result(SECOND, GOOD)));
  }

  @Test
  void aForbiddenOutcomeFailsWithTestAndOutcome() {
    assertEquals(
        List.of(
            "ring.First.Actual: outcome \"1, 0\" is Forbidden and was seen 7 times: what it means"),
        failures(1, result(FIRST, GOOD, BAD), result(SECOND, GOOD)));
  }

  @Test
  void aForbiddenOutcomeInOneOfTwoConfigurationsFails() {
    assertEquals(
        List.of(
            "ring.First.Actual: outcome \"1, 0\" is Forbidden and was seen 7 times: what it means"),
        failures(1, result(FIRST, GOOD), result(FIRST, BAD), result(SECOND, GOOD)));
  }

  @Test
  void anOutcomeWithoutGradeFails() {
    OutcomeCount unknown = outcome("9, 9", 1, Expect.UNKNOWN);
    assertEquals(
        List.of(
            "ring.First.Actual: outcome \"9, 9\" is Unknown and was seen 1 times: what it means"),
        failures(0, result(FIRST, unknown), result(SECOND, GOOD)));
  }

  @Test
  void anErrorFailsThoughItsOutcomesAreGood() {
    LitmusResult timeout =
        new LitmusResult(FIRST.name(), List.of("TIMEOUT_ERROR with -Xint"), List.of(GOOD));
    assertEquals(
        List.of("ring.First.Actual: TIMEOUT_ERROR with -Xint"),
        failures(0, timeout, result(SECOND, GOOD)));
  }

  @Test
  void aPlannedTestWithoutResultFails() {
    assertEquals(
        List.of("ring.Second.Actual: planned, but not run"), failures(0, result(FIRST, GOOD)));
  }

  @Test
  void aTestThatWasNotPlannedFails() {
    assertEquals(
        List.of("ring.Third.Actual: run, but not planned"),
        failures(0, result(FIRST, GOOD), result(SECOND, GOOD), result(THREE_ACTORS, GOOD)));
  }

  @Test
  void aTestWithoutSamplesFails() {
    assertEquals(
        List.of("ring.Second.Actual: no sample was taken"),
        failures(0, result(FIRST, GOOD), result(SECOND)));
  }

  @Test
  void fewerResultsThanAnnouncedFail() {
    JcstressRun run = new JcstressRun(0, 4, List.of(result(FIRST, GOOD), result(SECOND, GOOD)));
    assertEquals(List.of("jcstress announced 4 results and wrote 2"), Audit.failures(PLAN, run));
  }

  @Test
  void anExitCodeThatNothingExplainsFails() {
    assertEquals(
        List.of("jcstress ended with exit code 3 but reported no failure"),
        failures(3, result(FIRST, GOOD), result(SECOND, GOOD)));
  }

  @Test
  void aRunOfNothingFails() {
    Plan nothing = Plan.of(List.of(THREE_ACTORS), 2);
    assertEquals(
        List.of("nothing was run"), Audit.failures(nothing, new JcstressRun(0, 0, List.of())));
  }

  @Test
  void aProbeThatIsReportedPasses() {
    assertEquals(List.of(), probeFailures(1, BAD));
  }

  @Test
  void aProbeWhoseForbiddenOutcomeIsNotSeenNamesTheLayer() {
    assertEquals(
        List.of("the layer jcstress does not work: it did not report the probe ring.First.Actual"),
        probeFailures(0, GOOD));
  }

  @Test
  void aProbeThatDoesNotFailTheRunNamesTheLayer() {
    assertEquals(
        List.of("the layer jcstress does not work: it did not report the probe ring.First.Actual"),
        probeFailures(0, BAD));
  }

  @Test
  void aProbeThatFailsTheRunForAnotherReasonNamesTheLayer() {
    assertEquals(
        List.of("the layer jcstress does not work: it did not report the probe ring.First.Actual"),
        probeFailures(1, GOOD));
  }

  @Test
  void aMissingProbeFails() {
    assertEquals(
        List.of("nothing was run"),
        Audit.probeFailures(Plan.of(List.of(), 2), new JcstressRun(0, 0, List.of())));
  }

  private static List<String> probeFailures(int exitCode, OutcomeCount seen) {
    return Audit.probeFailures(
        Plan.of(List.of(FIRST), 2), new JcstressRun(exitCode, 1, List.of(result(FIRST, seen))));
  }
}
