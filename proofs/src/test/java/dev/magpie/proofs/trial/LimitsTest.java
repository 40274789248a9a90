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
  void aMutantWithFarMoreExecutionsThanTheShippedCodeIsUnknown() {
    Baseline small = Baseline.of(RingLength.Pop.class);
    Mutant harmless = mutant("queue.ring.RingQueue.transfer#1 opaque");
    Trial few = new Trial(List.of(asLargeAs(small, RingSteal.OneThief.class)), Map.of());
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
        new Matrix(many).rows(harmless));
  }

  @Test
  void theMatrixHasARowForEachScenarioThatLoadsTheSite(@TempDir Path folder) throws IOException {
    Trial trial =
        new Trial(
            List.of(
                Baseline.of(RingSteal.OneThief.class),
                Baseline.of(RingLength.Pop.class),
                Baseline.of(EventToken.Renewed.class)),
            Map.of());
    Mutant mutant = mutant("queue.ring.RingQueue.transfer#1 opaque");
    Mutant push = mutant("queue.ring.RingQueue.tryPush#1 opaque");
    List<String> rows = new Matrix(trial).rows(mutant);
    assertEquals(
        List.of(
            mutant.key() + "\t" + RingLength.Pop.class.getName() + "\tpasses",
            mutant.key() + "\t" + RingSteal.OneThief.class.getName() + "\tpasses"),
        rows);
    assertEquals(
        List.of(
            push.key() + "\t" + RingLength.Pop.class.getName() + "\tpasses",
            push.key() + "\t" + RingSteal.OneThief.class.getName() + "\tdata race"),
        new Matrix(trial).rows(push));
    Path file = folder.resolve("trial/matrix.tsv");
    Matrix.write(file, rows);
    assertEquals("mutant\tscenario\tresult", Files.readAllLines(file).get(0));
    assertEquals(rows, Files.readAllLines(file).subList(1, 3));
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
