package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.search.Limits;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.Project;
import dev.magpie.scenarios.event.EventEnd;
import dev.magpie.scenarios.event.EventToken;
import dev.magpie.scenarios.idle.IdleEnd;
import dev.magpie.scenarios.ring.RingLength;
import dev.magpie.scenarios.ring.RingSteal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of scenarios that are too large, and the matrix of all. */
final class LimitsTest {
  private final Census census;

  LimitsTest() throws IOException {
    census = Census.of(Project.current());
  }

  private Mutant mutant(String key) {
    return Mutants.of(census).stream()
        .filter(mutant -> mutant.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key));
  }

  /** A scenario with as many executions on the shipped code as another one has. */
  private static Baseline asLargeAs(Baseline other, Class<? extends Scenario> scenario) {
    return new Baseline(scenario, other.exploration(), other.sites());
  }

  /** A scenario that was given up. */
  private static Baseline unknown(Class<? extends Scenario> scenario) {
    Exploration exploration =
        Explorer.explore(
            scenario, o -> o.withLimits(new Limits(o.limits().events(), 1, o.limits().time())));
    return new Baseline(scenario, exploration, Set.of());
  }

  @Test
  void aMutantWithFarMoreExecutionsThanTheShippedCodeIsUnknown(@TempDir Path folder)
      throws IOException {
    Baseline small = Baseline.of(RingLength.Pop.class);
    Mutant harmless = mutant("queue.ring.RingQueue.tryPush#1 opaque");
    Trial few = new Trial(List.of(small), Map.of());
    assertEquals(Ruling.Survived.class, few.tried(harmless).ruling().getClass());
    Trial many = new Trial(List.of(asLargeAs(small, EventEnd.ThreeWaiters.class)), Map.of());
    Ruling.Unknown unknown = assertInstanceOf(Ruling.Unknown.class, many.tried(harmless).ruling());
    assertEquals("stopped after 20000 executions", unknown.limit());
    assertEquals(
        List.of(
            harmless.key()
                + "\t"
                + EventEnd.ThreeWaiters.class.getName()
                + "\tunknown: stopped after 20000 executions"),
        rows(folder, many, harmless));
  }

  private static List<String> rows(Path folder, Trial trial, Mutant... mutants) throws IOException {
    Path file = folder.resolve("trial/matrix.tsv");
    try (Matrix matrix = new Matrix(trial, file)) {
      for (Matrix.Cell cell : matrix.cells(List.of(mutants))) {
        int known = Files.readAllLines(file).size();
        matrix.explore(cell);
        assertEquals(known + 1, Files.readAllLines(file).size());
      }
    }
    List<String> lines = Files.readAllLines(file);
    assertEquals("mutant\tscenario\tresult", lines.get(0));
    return lines.subList(1, lines.size());
  }

  @Test
  void theMatrixHasALineForEachScenarioThatComesToTheSiteTheSmallestFirst(@TempDir Path folder)
      throws IOException {
    Trial trial =
        new Trial(
            List.of(
                Baseline.of(RingSteal.OneThief.class),
                Baseline.of(RingLength.Pop.class),
                Baseline.of(EventToken.Renewed.class)),
            Map.of());
    Mutant acquire = mutant("queue.ring.RingStealer.claim#0 opaque");
    Mutant push = mutant("queue.ring.RingQueue.tryPush#1 opaque");
    assertEquals(
        List.of(
            acquire.key() + "\t" + RingLength.Pop.class.getName() + "\tpasses",
            push.key() + "\t" + RingLength.Pop.class.getName() + "\tpasses",
            acquire.key() + "\t" + RingSteal.OneThief.class.getName() + "\tpasses",
            push.key() + "\t" + RingSteal.OneThief.class.getName() + "\tdata race"),
        rows(folder, trial, acquire, push));
  }

  @Test
  void onlyALargeScenarioMayBeUnknown() {
    Baseline large = unknown(IdleEnd.TwoWorkersNotified.class);
    Baseline quick = unknown(RingSteal.OneThief.class);
    PrintStream out = new PrintStream(OutputStream.nullOutputStream());
    assertEquals(
        List.of(quick),
        new OrderingTrial(Project.current(), census, out).ended(List.of(large, quick)));
    assertFalse(OrderingTrial.passes(quick));
    assertTrue(OrderingTrial.passes(Baseline.of(RingLength.Pop.class)));
  }
}
