package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.Exploration;
import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Problem;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.rewrite.Mutation;
import dev.magpie.proofs.Kind;
import dev.magpie.proofs.Mode;
import dev.magpie.proofs.Site;
import dev.magpie.scenarios.deque.DequeLast;
import dev.magpie.scenarios.inject.InjectorSteal;
import dev.magpie.scenarios.ring.RingLength;
import dev.magpie.scenarios.ring.RingSteal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which scenarios are explored, in which order, and how far. */
final class CandidatesTest {
  private static final Site RING = site("dev.magpie.queue.ring.RingQueue");
  private static final Site BLOCK = site("dev.magpie.queue.Block");

  private final Exploration small = Explorer.explore(RingLength.Pop.class);
  private final Baseline deque = baseline(DequeLast.OneTask.class, 2);
  private final Baseline ring = baseline(RingSteal.OneThief.class, 3);
  private final Baseline inject = baseline(InjectorSteal.One.class, 1);
  private final Baseline largeRing = baseline(RingSteal.TwoThieves.class, 9);
  private final List<Baseline> all = List.of(largeRing, inject, ring, deque);

  private static Site site(String type) {
    return new Site(type, "b", "()V", 0, 1, "setRelease", Kind.STORE, Mode.RELEASE);
  }

  private static Mutant mutant(Site site, String... edges) {
    return new Mutant(site, List.of(edges), Strength.RELEASE, Strength.OPAQUE, true);
  }

  /** A scenario that loads both sites, as if it had some number of executions. */
  private Baseline baseline(Class<? extends Scenario> scenario, long executions) {
    Exploration exploration =
        new Exploration(
            small.target(),
            small.options(),
            small.verdict(),
            executions - 1,
            1,
            0,
            List.of(),
            List.of(),
            small.time());
    return new Baseline(scenario, exploration, Set.of(place(RING), place(BLOCK)));
  }

  private static dev.magpie.explorer.rewrite.Site place(Site site) {
    return new dev.magpie.explorer.rewrite.Site(
        site.className(),
        site.method(),
        site.descriptor(),
        "",
        site.line(),
        site.ordinal(),
        site.call());
  }

  private Trial trial() {
    return new Trial(all, Map.of());
  }

  @Test
  void theSmallestOfItsClassIsTheLikeliest() {
    assertEquals(List.of(ring, largeRing, inject, deque), trial().candidates(mutant(RING)));
  }

  @Test
  void aScenarioOfAnEdgeIsAsLikely() {
    assertEquals(
        List.of(inject, deque, ring, largeRing),
        trial().candidates(mutant(BLOCK, "cell.publish", "inject.reserve")));
  }

  @Test
  void theLastKillerIsLikelierThanItsStructure() {
    Trial.Killer killer = new Trial.Killer(InjectorSteal.One.class.getName(), Problem.RACE);
    Trial trial = new Trial(all, Map.of(mutant(RING).key(), killer));
    assertEquals(List.of(inject, ring, largeRing, deque), trial.candidates(mutant(RING)));
  }

  @Test
  void scenariosOfAStructureAreOfTheClassAndNotOfAnEdge() {
    assertEquals(List.of(ring, largeRing), trial().candidatesOfStructure(RING));
    assertEquals(List.of(), trial().candidatesOfStructure(BLOCK));
  }

  @Test
  void whatSurvivesIsSaidOfAllScenariosThatComeToIt() {
    assertEquals(new Ruling.Survived(4), trial().tried(mutant(RING), open -> false).ruling());
  }

  @Test
  void relianceWillDoIfItWasAllThatWasFound() {
    Mutant mutant = mutant(RING);
    assertFalse(trial().relianceWillDo(mutant));
    assertFalse(lastKilledBy(mutant, Problem.RACE).relianceWillDo(mutant));
    assertTrue(lastKilledBy(mutant, Problem.RELIANCE).relianceWillDo(mutant));
  }

  private Trial lastKilledBy(Mutant mutant, Problem problem) {
    return new Trial(all, Map.of(mutant.key(), new Trial.Killer("A", problem)));
  }

  @Test
  void theBoundGrowsWithTheScenarioButIsNeverLow() {
    assertEquals(20_000, bound(1));
    assertEquals(20_000, bound(4_000));
    assertEquals(20_005, bound(4_001));
  }

  /** How many executions there may be, if the shipped code has some. */
  private long bound(long executions) {
    List<Long> bounds = new ArrayList<>();
    trial()
        .explore(
            List.of(baseline(RingLength.Pop.class, executions)),
            Mutation.NONE,
            options -> {
              bounds.add(options.limits().executions());
              return options;
            },
            false);
    return bounds.get(0);
  }
}
