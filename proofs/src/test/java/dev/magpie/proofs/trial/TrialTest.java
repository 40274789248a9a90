package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.Problem;
import dev.magpie.explorer.Scenario;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.Project;
import dev.magpie.scenarios.buffer.BufferReclaim;
import dev.magpie.scenarios.deque.DequeLast;
import dev.magpie.scenarios.event.EventToken;
import dev.magpie.scenarios.inject.InjectorSteal;
import dev.magpie.scenarios.ring.RingLength;
import dev.magpie.scenarios.ring.RingSteal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Trials of single mutants of the shipped classes, with a few scenarios. */
final class TrialTest {
  private final Census census;

  TrialTest() throws IOException {
    census = Census.of(Project.current());
  }

  private Mutant mutant(String key) {
    return Mutants.of(census).stream()
        .filter(mutant -> mutant.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key));
  }

  private static Trial trial(Class<?>... scenarios) {
    List<Baseline> baselines =
        Stream.of(scenarios).map(type -> Baseline.of(type.asSubclass(Scenario.class))).toList();
    return new Trial(baselines, Map.of());
  }

  private static Ruling.Killed killed(Tried tried) {
    return assertInstanceOf(Ruling.Killed.class, tried.ruling());
  }

  @Test
  void aScenarioThatNeedsTheOrderingKills() throws ClassNotFoundException {
    Mutant mutant = mutant("queue.ring.RingQueue.tryPush#1 opaque");
    Tried tried = trial(RingSteal.OneThief.class).tried(mutant);
    assertEquals(Problem.RACE, killed(tried).witness().problem());
    assertEquals(RingSteal.OneThief.class.getName(), killed(tried).scenario());
    assertEquals(SeenBy.RC11, tried.seenBy());
    Counterexample again = Counterexample.of(mutant, killed(tried));
    assertEquals(killed(tried).witness().execution(), again.execution().id());
  }

  @Test
  void aScenarioThatDoesNotNeedTheOrderingLetsItSurvive() {
    Tried tried =
        trial(RingLength.Pop.class).tried(mutant("queue.ring.RingQueue.tryPush#1 opaque"));
    assertEquals(new Ruling.Survived(1), tried.ruling());
    assertEquals(SeenBy.NOBODY, tried.seenBy());
  }

  @Test
  void onlyScenariosThatComeToTheSiteAreTried() {
    Tried tried =
        trial(EventToken.Renewed.class).tried(mutant("queue.ring.RingQueue.tryPush#1 opaque"));
    assertEquals(new Ruling.Survived(0), tried.ruling());
  }

  @Test
  void anX86ShowsAMissingFenceOfTheOwnerButNotOneOfTheThief() {
    Trial trial = trial(DequeLast.TwoThieves.class);
    Tried owner = trial.tried(mutant("queue.deque.OwnerEnd.popNewest#1 none"));
    assertEquals(SeenBy.TSO, owner.seenBy());
    Tried thief = trial.tried(mutant("queue.deque.DequeStealer.top#2 none"));
    assertEquals(SeenBy.RC11, thief.seenBy());
  }

  @Test
  void relianceIsTheLastResort() {
    Mutant mutant = mutant("queue.Block.offer#1 plain");
    Tried tried = trial(InjectorSteal.One.class).tried(mutant);
    assertEquals(Problem.RELIANCE, killed(tried).witness().problem());
    Mutant slot = mutant("queue.buffer.BufferStealer.take#2 plain");
    Trial both = trial(BufferReclaim.OneThief.class, BufferReclaim.TwoThieves.class);
    assertEquals(Problem.RELIANCE, killed(both.tried(slot)).witness().problem());
  }

  @Test
  void theLastKillerIsTriedFirst() {
    Mutant mutant = mutant("queue.ring.RingQueue.tryPush#1 opaque");
    List<Baseline> scenarios =
        List.of(Baseline.of(RingSteal.OneThief.class), Baseline.of(RingSteal.TwoThieves.class));
    String last = RingSteal.TwoThieves.class.getName();
    Trial trial = new Trial(scenarios, Map.of(mutant.key(), new Trial.Killer(last, Problem.RACE)));
    assertEquals(last, killed(trial.tried(mutant)).scenario());
  }

  @Test
  void nothingMakesUpForAWeakPublication() {
    Alternatives search = new Alternatives(trial(RingSteal.OneThief.class), census);
    assertEquals(Optional.empty(), search.of(mutant("queue.ring.RingQueue.tryPush#1 opaque")));
  }

  @Test
  void aMutantThatNoScenarioKillsIsAnAlternativeByItself() {
    Mutant mutant = mutant("queue.ring.RingQueue.tryPush#1 opaque");
    Alternatives search = new Alternatives(trial(RingLength.Pop.class), census);
    Alternative found = search.of(mutant).orElseThrow();
    assertEquals(mutant, found.weaker());
    assertTrue(found.stronger().isEmpty(), found::toString);
  }

  @Test
  void whatHasNoOtherEndHasNoAlternative() {
    Mutant mutant = mutant("queue.ring.RingQueue.transfer#1 opaque");
    Mutant alone = new Mutant(mutant.site(), List.of(), mutant.from(), mutant.to(), true);
    Alternatives search = new Alternatives(trial(RingLength.Pop.class), census);
    assertEquals(Optional.empty(), search.of(alone));
  }

  @Test
  void aScenarioReachesWhatItsThreadsComeTo() {
    Baseline ring = Baseline.of(RingSteal.OneThief.class);
    assertTrue(ring.reaches(mutant("queue.ring.RingQueue.tryPush#1 opaque").site()));
    assertFalse(ring.reaches(mutant("queue.ring.RingQueue.pushAll#1 opaque").site()));
    assertFalse(ring.reaches(mutant("queue.Block.offer#1 plain").site()));
  }
}
