package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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
    assertEquals(Optional.of(scenarios.get(0)), orders.unlessPasses(scenarios.get(0)));
    List<Tried> tried = orders.tried(mutants(orders, SLOT), scenarios);
    assertEquals(List.of("relaxed-failure killed"), words(tried));
    Ruling.Killed killed = assertInstanceOf(Ruling.Killed.class, tried.get(0).ruling());
    assertEquals(Problem.RACE, killed.witness().problem());
  }

  @Test
  void whatPassesWithAllFailuresRelaxedIsNotExploredAgain() {
    List<Baseline> scenarios = baselines(EventToken.Renewed.class);
    FailureOrders orders = orders(scenarios, List.of());
    assertEquals(Optional.empty(), orders.unlessPasses(scenarios.get(0)));
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
    assertEquals(Optional.empty(), orders.unlessPasses(scenarios.get(0)));
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

  private record Modes(Mode read, Mode write, Mode failure) {}

  private Modes modes(String name, List<Tried> tried) {
    Mutant mutant = mutants(orders(List.of(), tried), name).get(0);
    Site site = mutant.site();
    Access shipped =
        new Access(
            Access.Operation.COMPARE_AND_SET, Mode.VOLATILE, Mode.VOLATILE, Mode.VOLATILE, true);
    Access access =
        mutant
            .mutation()
            .replace(
                new dev.magpie.explorer.rewrite.Site(
                    site.className(),
                    site.method(),
                    site.descriptor(),
                    "",
                    0,
                    site.ordinal(),
                    site.call()),
                shipped);
    return new Modes(access.read(), access.write(), access.failure());
  }

  @Test
  void onlyScenariosThatLoadSuchAFailureAreExplored() {
    List<Baseline> scenarios = baselines(RingSteal.OneThief.class, EventToken.Renewed.class);
    assertEquals(List.of(scenarios.get(1)), orders(scenarios, List.of()).scenarios());
  }
}
