package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.proofs.Census;
import dev.magpie.proofs.Fixture;
import dev.magpie.proofs.Project;
import dev.magpie.scenarios.ring.RingSteal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which statements are swapped, and what comes of it. */
final class SwapsTest {
  private static final String SOURCES = "queue/src/main/java";

  @Test
  void adjacentWritesOfWhichOnePublishesAreSwapped(@TempDir Path root) throws IOException {
    Fixture fixture =
        Fixture.copyTo(root)
            .with(Fixture.CELL, "    slot = task;", "    this.slot = task;\n    fill(task);")
            .with(
                Fixture.CELL,
                "  int width(",
                "  private void fill(int task) {\n    this.slot = task;\n  }\n\n  int width(");
    List<String> swaps =
        Swaps.of(fixture.census(), root.resolve(SOURCES)).stream().map(Swap::toString).toList();
    assertEquals(
        List.of(
            "queue.Cell.push#0: `tail.setRelease(1);` before `fill(task);`",
            "queue.Cell.sleep#2: `VarHandle.fullFence();` before `tail.setOpaque(1);`"),
        swaps);
  }

  @Test
  void aTailThatMovesBeforeItsSlotIsFilledShowsInAnyInterleaving() throws IOException {
    Project project = Project.current();
    Census census = Census.of(project);
    Path sources = project.root().resolve(SOURCES);
    Swap swap =
        Swaps.of(census, sources).stream()
            .filter(s -> s.toString().startsWith("queue.ring.RingQueue.tryPush#1"))
            .findFirst()
            .orElseThrow();
    Trial trial = new Trial(List.of(Baseline.of(RingSteal.OneThief.class)), Map.of());
    TriedSwap tried = new SwapTrial(trial, sources).tried(swap).orElseThrow();
    assertInstanceOf(Ruling.Killed.class, tried.ruling());
    assertEquals(SeenBy.SC, tried.seenBy());
  }

  @Test
  void whatDoesNotCompileIsNoSwap() throws IOException {
    Project project = Project.current();
    Census census = Census.of(project);
    Path sources = project.root().resolve(SOURCES);
    SwapTrial trial = new SwapTrial(new Trial(List.of(), Map.of()), sources);
    Swap broken =
        new Swap(
            census.sites().get(0).site(),
            "dev/magpie/queue/ring/RingQueue.java",
            "public",
            " final class ",
            "RingQueue<T>");
    assertTrue(trial.tried(broken).isEmpty());
  }
}
