package dev.magpie.proofs.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.magpie.explorer.Problem;
import dev.magpie.explorer.Verdict;
import dev.magpie.explorer.Witness;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.Fixture;
import dev.magpie.proofs.Project;
import dev.magpie.proofs.hardware.Mark;
import dev.magpie.proofs.trial.Strength;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the whole comes to. */
final class VerdictTest {
  private static final String ORDERED = "queue.Cell.push#0";

  private static @Nullable Project project;
  private static @Nullable Census census;

  private Made made;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    Fixture fixture = Fixture.copyTo(folder).compile("stress");
    project = fixture.project();
    census = fixture.census();
  }

  @BeforeEach
  void make() {
    made = new Made(Objects.requireNonNull(project), Objects.requireNonNull(census));
  }

  private Answer answer() throws IOException {
    return Results.of(made.data()).answer();
  }

  @Test
  void allThatIsSufficientAndNecessaryIsYes() throws IOException {
    assertEquals(Answer.YES, answer());
  }

  @Test
  void aSurvivorIsNo() throws IOException {
    made.with(ORDERED, Made.SURVIVED).with("queue.Cell.claim#1", Made.UNKNOWN);
    assertEquals(Answer.NO, answer());
  }

  @Test
  void aSurvivorThatIsKeptForAReasonIsYes() throws IOException {
    made.with(ORDERED, Made.SURVIVED).with(new Kept(ORDERED, "a reason", List.of("all")));
    assertEquals(Answer.YES, answer());
  }

  @Test
  void aModeThatJavaLacksIsNoReasonToKeepAnOrdering() throws IOException {
    made.withSufficient(ORDERED, Strength.ACQUIRE_RELEASE);
    assertEquals(Answer.YES, answer());
    made.with(new Kept(ORDERED, "a reason", List.of("all")));
    assertEquals(Answer.NO, answer());
  }

  @Test
  void anUnknownMutantIsUnknownEvenIfItIsKept() throws IOException {
    made.with(ORDERED, Made.UNKNOWN).with(new Kept(ORDERED, "a reason", List.of("all")));
    assertEquals(Answer.UNKNOWN, answer());
  }

  @Test
  void aSiteThatWasNotTriedIsUnknown() throws IOException {
    made.without(ORDERED);
    assertEquals(Answer.UNKNOWN, answer());
  }

  @Test
  void aScenarioThatFailsOnTheShippedCodeIsNo() throws IOException {
    Witness witness = new Witness(Problem.HANG, "waits", "a1", "trace");
    made.with(new Verdict.Fail(List.of(witness)));
    assertEquals(Answer.NO, answer());
  }

  @Test
  void aScenarioThatIsNotExploredToItsEndIsUnknown() throws IOException {
    made.with(new Verdict.Unknown("10 executions", 10));
    assertEquals(Answer.UNKNOWN, answer());
  }

  @Test
  void anOutcomeThatIsNotReachableIsNo() throws IOException {
    made.with(Mark.FAILED);
    assertEquals(Answer.NO, answer());
  }

  @Test
  void aLitmusTestThatIsNotRunIsNoObstacle() throws IOException {
    made.with(Mark.NOT_RUN);
    assertEquals(Answer.YES, answer());
  }

  @Test
  void whatAnotherMachineShouldNotHaveSeenIsNo() throws IOException {
    assertEquals(Answer.YES, answer());
    made.withMachine("AArch64", Mark.REACHABLE);
    assertEquals(Answer.YES, answer());
    made.withMachine("a second AArch64", Mark.FAILED);
    assertEquals(Answer.NO, answer());
  }

  @Test
  void aFailureElsewhereIsNo() throws IOException {
    made.with(new Failure("stress", "CellLitmus", "exit code 1"));
    assertEquals(Answer.NO, answer());
  }

  @Test
  void moreThanFiveCannotBeKept() throws IOException {
    for (int i = 0; i < Kept.MOST; i++) {
      made.with(new Kept(ORDERED, "a reason", List.of()));
    }
    made.data();
    made.with(new Kept(ORDERED, "one too many", List.of()));
    assertThrows(IllegalArgumentException.class, made::data);
  }
}
