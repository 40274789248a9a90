package dev.magpie.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An interval of a ratio r is 0.8596 r to 1.1634 r. */
final class GoalTest {

  @ParameterizedTest
  @CsvSource({"1.17, MET", "1.16, NOT_SHOWN", "0.86, NOT_SHOWN", "0.85, MISSED"})
  void theIntervalDecides(double score, Outcome outcome) {
    Made made = new Made().with("OwnerBenchmark.one", "MAGPIE_RING", score);
    assertEquals(List.of(outcome), outcomes(made.with("OwnerBenchmark.one", "JAY", 1)));
  }

  @Test
  void anIntervalThatIsNotKnownShowsNothing() {
    Ratio unknown = new Ratio(9, Double.NaN, Double.NaN);
    assertEquals(Outcome.NOT_SHOWN, Outcome.of(unknown, 1));
  }

  @Test
  void eachOfOursIsComparedWithTheBestPeer() {
    Made made =
        new Made()
            .with("OwnerBenchmark.one", "MAGPIE_RING", 8)
            .with("OwnerBenchmark.one", "MAGPIE_BUFFER", 5)
            .with("OwnerBenchmark.one", "VOLATILE_RING", 9)
            .with("OwnerBenchmark.one", "JAY", 4)
            .with("OwnerBenchmark.one", "CROW", 6);
    assertEquals(List.of("one MAGPIE_RING CROW", "one MAGPIE_BUFFER CROW"), compared(made));
  }

  @Test
  void inEachBenchmarkTheBestOfOursCounts() {
    Made made =
        new Made()
            .with("OwnerBenchmark.one", "MAGPIE_RING", 5)
            .with("OwnerBenchmark.one", "MAGPIE_BUFFER", 8)
            .with("OwnerBenchmark.one", "CROW", 6)
            .with("OwnerBenchmark.burst", "MAGPIE_RING", 8)
            .with("OwnerBenchmark.burst", "MAGPIE_BUFFER", 5)
            .with("OwnerBenchmark.burst", "CROW", 6);
    List<String> best =
        Goal.ALL.get(0).bestOfOurs(made.results()).stream()
            .map(c -> c.ours().benchmark() + " " + c.ours().contender())
            .toList();
    assertEquals(List.of("one MAGPIE_BUFFER", "burst MAGPIE_RING"), best);
  }

  @Test
  void aTimeIsBestWhenLeast() {
    Made made =
        new Made()
            .withTime("SeedGroupsBenchmark.trivial", "MAGPIE_RING", 1)
            .withTime("SeedGroupsBenchmark.trivial", "FORK_JOIN_POOL", 4)
            .withTime("SeedGroupsBenchmark.trivial", "FORK_JOIN_POOL_ASYNC", 3)
            .withTime("SeedGroupsBenchmark.trivial", "THREAD_PER_TASK", 2);
    assertEquals(List.of("trivial MAGPIE_RING FORK_JOIN_POOL_ASYNC"), compared(made));
    assertEquals(List.of(Outcome.MET), outcomes(made));
  }

  @Test
  void ofSampledTimesTheLeastMedianIsBest() {
    Made made =
        new Made()
            .withSampled("WakeUpBenchmark.burst", "MAGPIE_RING", 5, 2)
            .withSampled("WakeUpBenchmark.burst", "FORK_JOIN_POOL", 1, 4)
            .withSampled("WakeUpBenchmark.burst", "THREAD_POOL_EXECUTOR", 9, 3);
    assertEquals(List.of("burst MAGPIE_RING THREAD_POOL_EXECUTOR"), compared(made));
    assertEquals(1.5, comparisons(made).get(0).ratio().value(), 1e-9);
  }

  @Test
  void withThievesTheOwnersPushesAreComparedWithJCTools() {
    Made made = new Made();
    for (String group : List.of("oneThief", "twoThieves", "oneBatchThief")) {
      for (String contender : List.of("MAGPIE_RING", "LOCKED", "SPMC_ARRAY_QUEUE")) {
        made.withMember("ThiefBenchmark." + group, "ownerOf1", contender, 2);
        made.withMember("ThiefBenchmark." + group, "thieves1", contender, 2);
      }
    }
    List<String> expected =
        List.of(
            "oneThief:ownerOf1 MAGPIE_RING SPMC_ARRAY_QUEUE",
            "twoThieves:ownerOf1 MAGPIE_RING SPMC_ARRAY_QUEUE",
            "oneBatchThief:ownerOf1 MAGPIE_RING SPMC_ARRAY_QUEUE");
    assertEquals(expected, compared(made));
  }

  @Test
  void theBoundWithThievesIsHigher() {
    Made made =
        new Made()
            .withMember("ThiefBenchmark.oneThief", "owner", "MAGPIE_RING", 1.3)
            .withMember("ThiefBenchmark.oneThief", "owner", "MPMC_ARRAY_QUEUE", 1);
    assertEquals(List.of(Outcome.NOT_SHOWN), outcomes(made));
  }

  @Test
  void onlyTheInjectorIsComparedAsOne() {
    Made made = new Made();
    for (String contender :
        List.of("MAGPIE_INJECTOR", "MAGPIE_LIST", "MPMC_ARRAY_QUEUE", "MPMC_UNBOUNDED_QUEUE")) {
      made.with("TransferBenchmark.transfer 2x2", contender, 2);
    }
    assertEquals(
        List.of("transfer threads=2x2 MAGPIE_INJECTOR MPMC_UNBOUNDED_QUEUE"), compared(made));
  }

  @Test
  void aGoalWithoutResultsIsNotRun() {
    String table = GoalTable.of(new Made().with("Other.one", "MAGPIE_RING", 1).results()).compact();
    assertEquals(2 + Goal.ALL.size(), table.lines().count());
    assertEquals(Goal.ALL.size(), table.lines().filter(l -> l.endsWith("| not run |")).count());
  }

  private static List<Goal.Comparison> comparisons(Made made) {
    return Goal.ALL.stream().flatMap(goal -> goal.comparisons(made.results()).stream()).toList();
  }

  private static List<Outcome> outcomes(Made made) {
    return comparisons(made).stream().map(Goal.Comparison::outcome).toList();
  }

  private static List<String> compared(Made made) {
    return comparisons(made).stream()
        .map(c -> c.ours().benchmark() + " " + c.ours().contender() + " " + c.peer().contender())
        .toList();
  }
}
