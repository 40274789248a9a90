package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.Problem;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Witness;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.rewrite.Access;
import dev.magpie.explorer.rewrite.Mutation;
import dev.magpie.explorer.rewrite.Site;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.Project;
import dev.magpie.scenarios.ring.RingReclaim;
import dev.magpie.scenarios.ring.RingSteal;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trials with opaque slots in place of plain ones. */
final class OpaqueTrialTest {
  private static final String PUBLICATION = "queue.ring.RingQueue.tryPush#1 opaque";
  private static final String COUNT = "pool.counters.PaddedCounters.set#0 opaque";

  private final Census census;

  OpaqueTrialTest() throws IOException {
    census = Census.of(Project.current());
  }

  private Mutant mutant(String key) {
    return Mutants.of(census).stream()
        .filter(mutant -> mutant.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key));
  }

  private static Trial trial(Class<? extends Scenario> scenario) {
    return new Trial(List.of(Baseline.of(scenario)), Map.of());
  }

  private Ruling counted(Class<? extends Scenario> scenario) {
    return new OpaqueTrial(trial(scenario)).rule(mutant(COUNT));
  }

  private static Problem problem(Ruling ruling) {
    return assertInstanceOf(Ruling.Killed.class, ruling, ruling::toString).witness().problem();
  }

  @Test
  void whereASlotRacesSomethingGoesWrongBesides() {
    Trial trial = trial(RingSteal.OneThief.class);
    Tried tried = trial.tried(mutant(PUBLICATION));
    assertEquals(Problem.RACE, problem(tried.ruling()));
    Tried again = new OpaqueTrial(trial).tried(tried);
    assertEquals(Problem.PROPERTY, problem(again.opaqueSlots().orElseThrow()));
    assertEquals(tried.ruling(), again.ruling());
  }

  @Test
  void aRaceOnWhatIsNotTheQueuesOwnIsAFailure() {
    assertEquals(Problem.RACE, problem(counted(Submissions.OfData.class)));
  }

  @Test
  void aWrongOutcomeIsBetterEvidenceThanARace() {
    assertEquals(Problem.EXCEPTION, problem(counted(Submissions.OfCheckedData.class)));
  }

  @Test
  void withoutAFailureItSuffices() {
    Ruling ruling = counted(Submissions.OfNothing.class);
    assertEquals(new Ruling.Survived(1), ruling);
    assertTrue(Finding.withOpaqueSlots(ruling).isSufficient());
  }

  @Test
  void theUnknownIsNeitherKilledNorSufficient() {
    Ruling ruling = counted(Submissions.OfTheUnknown.class);
    assertInstanceOf(Ruling.Unknown.class, ruling, ruling::toString);
    assertEquals(new Finding("unknown", "-", "-"), Finding.withOpaqueSlots(ruling));
  }

  @Test
  void theQueuesOwnSlotsDoNotRace() {
    Trial trial = trial(RingReclaim.Batch.class);
    Mutant mutant = mutant("queue.ring.RingQueue.look#0 opaque");
    assertEquals(Problem.RACE, problem(trial.tried(mutant).ruling()));
    Ruling ruling =
        trial.explore(
            trial.candidates(mutant), OpaqueSlots.after(mutant.mutation()), o -> o, false);
    assertEquals(Problem.PROPERTY, problem(ruling));
  }

  @Test
  void onlyWhatWasKilledIsTriedAgain() {
    OpaqueTrial opaque = new OpaqueTrial(trial(Submissions.OfNothing.class));
    Ruling survived = new Ruling.Survived(1);
    Tried survivor = new Tried(mutant(COUNT), survived, SeenBy.NOBODY, Duration.ZERO);
    assertEquals(Optional.empty(), opaque.tried(survivor).opaqueSlots());
  }

  @Test
  void onlyOrderingsOfAnEdgeThatJavaHasAreTriedAgain() {
    OpaqueTrial opaque = new OpaqueTrial(trial(Submissions.OfNothing.class));
    Mutant count = mutant(COUNT);
    assertTrue(opaque.tried(killed(count)).opaqueSlots().isPresent());
    Mutant unnamed = new Mutant(count.site(), List.of(), count.from(), count.to(), true);
    assertEquals(Optional.empty(), opaque.tried(killed(unnamed)).opaqueSlots());
    Mutant elsewhere = new Mutant(count.site(), count.edges(), count.from(), count.to(), false);
    assertEquals(Optional.empty(), opaque.tried(killed(elsewhere)).opaqueSlots());
  }

  private static Tried killed(Mutant mutant) {
    Ruling killed = new Ruling.Killed("A", new Witness(Problem.RACE, "on x", "a1", ""), 1);
    return new Tried(mutant, killed, SeenBy.RC11, Duration.ZERO);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "queue.A, GET, PLAIN, OPAQUE",
    "queue.A, SET, PLAIN, OPAQUE",
    "pool.A, GET, PLAIN, OPAQUE",
    "scenarios.A, GET, PLAIN, PLAIN",
    "queue.A, ADD, PLAIN, PLAIN",
    "queue.A, GET, ACQUIRE, ACQUIRE",
  })
  void onlyPlainSlotsOfTheShippedClassesAreOpaque(
      String type, Access.Operation operation, Mode shipped, Mode mode) {
    Site place = new Site("dev.magpie." + type, "b", "()V", "", 1, 0, "getfield");
    Access access = new Access(operation, shipped, shipped, shipped, true);
    assertEquals(mode, OpaqueSlots.after(Mutation.NONE).replace(place, access).read());
  }
}
