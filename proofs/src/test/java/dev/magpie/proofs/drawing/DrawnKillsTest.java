package dev.magpie.proofs.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Problem;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Verdict;
import dev.magpie.explorer.Witness;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.Project;
import dev.magpie.proofs.Site;
import dev.magpie.proofs.trial.Counterexample;
import dev.magpie.proofs.trial.Mutant;
import dev.magpie.proofs.trial.Ruling;
import dev.magpie.proofs.trial.Strength;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weakened sites of the shipped code, each killed by a scenario, drawn. */
@Tag("battery")
class DrawnKillsTest {
  /** More is no longer read. */
  private static final int MOST_NODES = 24;

  private static List<Site> sites = List.of();

  @BeforeAll
  static void findSites() throws IOException {
    sites = Census.of(Project.current()).sites().stream().map(bound -> bound.site()).toList();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "queue.ring.RingQueue.tryPush#1, OPAQUE, ring.RingSteal$TwoThieves, RACE",
    "queue.ring.RingStealer.finish#1, PLAIN, ring.RingSteal$TwoThieves, RACE",
    "queue.ring.RingQueue.pop#1, PLAIN, ring.RingLength$Pop, PROPERTY",
    "pool.protocol.Event.take#1, PLAIN, event.EventToken$Renewed, PROPERTY",
    "queue.deque.OwnerEnd.popNewest#1, NONE, deque.DequeLast$TwoThieves, EXCEPTION",
    "queue.deque.DequeStealer.takeNext#0, ACQUIRE_FENCE, deque.DequeStale$Batch, EXCEPTION",
    "pool.protocol.IdleWord.consume#1, NONE, idle.IdleSleep$FastPath, PROPERTY",
    "pool.protocol.Sleepers.wakeOne#0, NONE, work.WorkSleep$One, HANG",
    "pool.protocol.StopFlag.raise#0, RELEASE, pool.Stopping$WhileItBegins, HANG",
    "pool.protocol.WorkCount.close#0, PLAIN, work.WorkClose$Pending, RACE",
    "queue.Block.offer#1, PLAIN, inject.InjectorSteal$One, RELIANCE",
    "pool.counters.PaddedCounters.get#0, OPAQUE, metrics.MetricsOrder$OneWorker, EXCEPTION",
  })
  void everyArrowIsARelationAndNoTextMeetsAnother(
      String site, Strength to, String scenario, Problem problem) throws Exception {
    Counterexample counterexample = killed(mutant(site, to), "dev.magpie.scenarios." + scenario);
    assertEquals(problem, counterexample.witness().problem());
    Drawn drawn = new Drawn(Drawing.of(counterexample));
    assertFalse(drawn.nodes("on").isEmpty() && drawn.nodes("marked").isEmpty());
    assertTrue(drawn.withClass("g", "node").size() <= MOST_NODES);
    Relatives.check(counterexample, drawn.arrows());
    Overlaps.check(drawn);
  }

  private static Mutant mutant(String name, Strength to) {
    Site site =
        sites.stream()
            .filter(s -> s.toString().equals("dev.magpie." + name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no site " + name));
    return new Mutant(site, List.of(), Strength.valueOf(site.mode().name()), to, true);
  }

  private static Counterexample killed(Mutant mutant, String scenario) throws Exception {
    Verdict verdict =
        Explorer.explore(
                Class.forName(scenario).asSubclass(Scenario.class),
                options -> options.withMutation(mutant.mutation()).withFirstFailure())
            .verdict();
    Verdict.Fail fail = assertInstanceOf(Verdict.Fail.class, verdict, mutant::toString);
    Witness witness = fail.witnesses().get(0);
    return Counterexample.of(mutant, new Ruling.Killed(scenario, witness, 1));
  }
}
