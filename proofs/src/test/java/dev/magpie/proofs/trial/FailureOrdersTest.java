package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.magpie.explorer.Explorer;
import dev.magpie.explorer.Problem;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.rewrite.Access;
import dev.magpie.proofs.Census;
import dev.magpie.proofs.Project;
import dev.magpie.proofs.Site;
import dev.magpie.scenarios.event.EventToken;
import dev.magpie.scenarios.inject.InjectorBorder;
import dev.magpie.scenarios.pool.Admission;
import dev.magpie.scenarios.ring.RingSteal;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The failures of the shipped compare-and-sets, with a few scenarios. */
final class FailureOrdersTest {
  private static final String SLOT = "queue.Block.take#0";
  private static final String LATCH = "pool.protocol.TaskCount.latch#0";
  private static final String WAKE = "pool.protocol.IdleWord.wake#1";

  private final Census census;

  FailureOrdersTest() throws IOException {
    census = Census.of(Project.current());
  }

  private FailureOrders orders(List<Baseline> scenarios, List<Tried> tried) {
    return new FailureOrders(new Trial(scenarios, Map.of()), census, tried);
  }

  private static List<Baseline> baselines(Class<?>... scenarios) {
    return Stream.of(scenarios).map(type -> Baseline.of(type.asSubclass(Scenario.class))).toList();
  }

  private static List<Mutant> mutants(FailureOrders orders, String site) {
    return orders.bySite().stream()
        .filter(mutants -> Sites.name(mutants.get(0).site()).equals(site))
        .findFirst()
        .orElseThrow(() -> new AssertionError(site));
  }

  private static List<String> words(List<Tried> tried) {
    return tried.stream()
        .map(OrderingsRow::of)
        .map(row -> row.weakened() + " " + row.verdict())
        .toList();
  }

  private List<Tried> survivors() {
    return Mutants.of(census).stream()
        .map(m -> new Tried(m, new Ruling.Survived(1), SeenBy.NOBODY, Duration.ZERO))
        .toList();
  }

  @Test
  void aLoserThatGoesOnWithWhatItFoundMustAcquire() {
    List<Baseline> scenarios = baselines(InjectorBorder.Skipped.class);
    FailureOrders orders = orders(scenarios, List.of());
    assertEquals(Optional.of(scenarios.get(0)), orders.together().unlessPasses(scenarios.get(0)));
    List<Tried> tried = orders.tried(mutants(orders, SLOT), scenarios);
    assertEquals(List.of("relaxed-failure killed"), words(tried));
    Ruling.Killed killed = assertInstanceOf(Ruling.Killed.class, tried.get(0).ruling());
    assertEquals(Problem.RACE, killed.witness().problem());
  }

  @Test
  void whatPassesWithAllFailuresRelaxedIsNotExploredAgain() {
    List<Baseline> scenarios = baselines(EventToken.Renewed.class);
    FailureOrders orders = orders(scenarios, List.of());
    assertEquals(Optional.empty(), orders.together().unlessPasses(scenarios.get(0)));
    List<Baseline> broken = baselines(InjectorBorder.Skipped.class);
    FailureOrders others = orders(broken, List.of());
    assertEquals(
        List.of("relaxed-failure sufficient"),
        words(others.tried(mutants(others, SLOT), List.of())));
  }

  @Test
  void whatIsKnownToFailIsNotWeakenedWithTheOthers() {
    List<Baseline> scenarios = baselines(InjectorBorder.Skipped.class);
    Trial.Killer killer = new Trial.Killer(InjectorBorder.Skipped.class.getName(), Problem.RACE);
    Trial trial = new Trial(scenarios, Map.of(SLOT + " relaxed-failure", killer));
    FailureOrders orders = new FailureOrders(trial, census, List.of());
    assertEquals(Optional.empty(), orders.together().unlessPasses(scenarios.get(0)));
    assertEquals(
        List.of("relaxed-failure killed"), words(orders.tried(mutants(orders, SLOT), List.of())));
  }

  @Test
  void whereARelaxedFailureOfAVolatileOneFailsAnAcquiringOneIsTried() {
    List<Baseline> scenarios = baselines(Admission.TwoWaiters.class);
    FailureOrders orders = orders(scenarios, List.of());
    assertEquals(
        List.of("relaxed-failure killed", "acquire-failure sufficient"),
        words(orders.tried(mutants(orders, LATCH), scenarios)));
  }

  @Test
  void aFailureIsTriedWithTheWeakestSuccess() {
    assertEquals(new Modes(Mode.VOLATILE, Mode.VOLATILE, Mode.OPAQUE), modes(WAKE, List.of()));
    assertEquals(new Modes(Mode.ACQUIRE, Mode.RELEASE, Mode.OPAQUE), modes(WAKE, survivors()));
  }

  @Test
  void onlyWhatSurvivedOfTheSameSiteIsAWeakerSuccess() {
    Modes shipped = new Modes(Mode.VOLATILE, Mode.VOLATILE, Mode.OPAQUE);
    List<Tried> others =
        survivors().stream().filter(t -> !Sites.name(t.mutant().site()).equals(WAKE)).toList();
    assertEquals(shipped, modes(WAKE, others));
    Ruling unknown = new Ruling.Unknown("A", "time", Duration.ZERO);
    List<Tried> unknowns =
        survivors().stream()
            .map(t -> new Tried(t.mutant(), unknown, SeenBy.NOBODY, Duration.ZERO))
            .toList();
    assertEquals(shipped, modes(WAKE, unknowns));
  }

  private record Modes(Mode read, Mode write, Mode failure) {}

  private Modes modes(String name, List<Tried> tried) {
    Mutant mutant = mutants(orders(List.of(), tried), name).get(0);
    Site site = mutant.site();
    Access shipped =
        new Access(
            Access.Operation.COMPARE_AND_SET, Mode.VOLATILE, Mode.VOLATILE, Mode.VOLATILE, true);
    Access access = mutant.mutation().replace(place(site), shipped);
    return new Modes(access.read(), access.write(), access.failure());
  }

  private static dev.magpie.explorer.rewrite.Site place(Site site) {
    return new dev.magpie.explorer.rewrite.Site(
        site.className(), site.method(), site.descriptor(), "", 0, site.ordinal(), site.call());
  }

  /** A scenario that comes to a site and always fails. */
  private static Baseline failing(Site site) {
    Class<EvidenceTest.Throws> scenario = EvidenceTest.Throws.class;
    return new Baseline(scenario, Explorer.explore(scenario), Set.of(place(site)));
  }

  @Test
  void whatPassedWithAWeakerFailureIsNotExploredAgain() {
    List<Mutant> latch = mutants(orders(List.of(), List.of()), LATCH);
    List<Baseline> scenarios = List.of(failing(latch.get(0).site()));
    Mutant acquiring = latch.get(1);
    assertEquals(
        List.of("acquire-failure sufficient"),
        words(orders(scenarios, List.of()).tried(List.of(acquiring), List.of())));
  }

  @Test
  void whatPassedWithTheSameFailureIsNotExploredAgain() {
    List<Mutant> latch = mutants(orders(List.of(), List.of()), LATCH);
    List<Baseline> scenarios = List.of(failing(latch.get(0).site()));
    Trial.Killer killer = new Trial.Killer(EvidenceTest.Throws.class.getName(), Problem.EXCEPTION);
    Trial trial = new Trial(scenarios, Map.of(latch.get(0).key(), killer));
    assertEquals(
        List.of("relaxed-failure killed", "acquire-failure sufficient"),
        words(new FailureOrders(trial, census, List.of()).tried(latch, List.of())));
  }

  @Test
  void whatIsStrongerThanASufficientOneIsNotTried() {
    FailureOrders orders = orders(List.of(), List.of());
    assertEquals(
        List.of("relaxed-failure sufficient"),
        words(orders.tried(mutants(orders, LATCH), List.of())));
  }

  @Test
  void theUnknownDoesNotPass() {
    List<Baseline> scenarios = baselines(EvidenceTest.Waits.class);
    assertEquals(
        Optional.of(scenarios.get(0)),
        orders(scenarios, List.of()).together().unlessPasses(scenarios.get(0)));
  }

  @Test
  void onlyScenariosThatComeToSuchAFailureAreExplored() {
    List<Baseline> scenarios = baselines(RingSteal.OneThief.class, EventToken.Renewed.class);
    assertEquals(List.of(scenarios.get(1)), orders(scenarios, List.of()).together().scenarios());
  }
}
