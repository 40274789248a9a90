package dev.magpie.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReasonsTest {
  private static final String OWNER = "push and pop by the owner alone: ";

  /** In one and burst ours is worse, in three it is level. */
  private static final List<Result> RESULTS =
      new Made()
          .with("OwnerBenchmark.one", "MAGPIE_RING", 1)
          .with("OwnerBenchmark.one", "JAY", 2)
          .with("OwnerBenchmark.burst", "MAGPIE_RING", 1)
          .with("OwnerBenchmark.burst", "JAY", 3)
          .with("OwnerBenchmark.three", "MAGPIE_RING", 1)
          .with("OwnerBenchmark.three", "MAGPIE_BUFFER", 4)
          .with("OwnerBenchmark.three", "JAY", 4)
          .results();

  /** After a run is published, the reasons have to be looked at again. */
  @Test
  void whatTheNewestCommittedResultsMissHasItsReasonAndNothingElse() throws IOException {
    Path root = Path.of(Objects.requireNonNullElse(System.getProperty("magpie.root"), ".."));
    Optional<Committed> newest = Committed.newest(root);
    List<Result> results = newest.isEmpty() ? List.of() : newest.get().results().results();
    assertEquals(List.of(), Reasons.read(root).complaints(results), Reasons.FILE);
  }

  @Test
  void eachMissedBenchmarkNeedsAReason() {
    assertEquals(
        List.of("missed without a reason: " + OWNER + "burst"),
        Reasons.parse("# All\n\n## " + OWNER + "one\n\nSlow.\n").complaints(RESULTS));
    assertEquals(List.of(), Reasons.parse("## " + OWNER + "one, burst\nSo.").complaints(RESULTS));
  }

  @Test
  void aReasonForWhatIsNotMissedIsOneTooMany() {
    assertEquals(
        List.of("not missed, but with a reason: " + OWNER + "three"),
        Reasons.parse("## " + OWNER + "one, burst, three\nSo.\n").complaints(RESULTS));
  }

  @Test
  void thePageHasTheReasonsOfWhatItsResultsMiss() {
    String text = "## %sone\n\nOne\nreason.\n\n## %sthree\n\nAnother.\n".formatted(OWNER, OWNER);
    assertEquals(
        "- %sone\n\nOne\nreason.\n\n- %sburst\n\nNot explained yet.\n\n".formatted(OWNER, OWNER),
        Reasons.parse(text).markdown(RESULTS));
    assertEquals(
        "- %sone\n- %sburst\n\nSo.\n\n".formatted(OWNER, OWNER),
        Reasons.parse("## " + OWNER + "one, burst\nSo.\n").markdown(RESULTS));
    assertEquals("", Reasons.parse("").markdown(List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"push and pop: one", "push and pop by the owner alone", "Owner"})
  void aHeadingThatNamesNoGoalIsRefused(String heading) {
    Exception e =
        assertThrows(
            IllegalArgumentException.class, () -> Reasons.parse("## " + heading + "\n\nSo.\n"));
    assertEquals(
        "bench/results/missed.md: '"
            + heading
            + "' names no goal: expected one of [push and pop by the owner alone, owner with"
            + " thieves, injector, producers x consumers, pool: trivial, CPU-bound, bursts, pool:"
            + " latency of a wake-up], a colon and benchmarks",
        e.getMessage());
  }

  @Test
  void aHeadingWithoutTextIsRefused() {
    String text = "## " + OWNER + "one\n\n## " + OWNER + "burst\n\nSo.\n";
    Exception e = assertThrows(IllegalArgumentException.class, () -> Reasons.parse(text));
    assertEquals("bench/results/missed.md: nothing below '" + OWNER + "one'", e.getMessage());
  }
}
