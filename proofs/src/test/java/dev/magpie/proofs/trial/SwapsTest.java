package dev.magpie.proofs.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.proofs.Census;
import dev.magpie.proofs.Fixture;
import dev.magpie.proofs.Project;
import dev.magpie.scenarios.deque.DequeLast;
import dev.magpie.scenarios.idle.IdleSleep;
import dev.magpie.scenarios.ring.RingSteal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** The swaps of a class with more members. */
  private static List<String> swapsWith(Path root, String members) throws IOException {
    Fixture fixture =
        Fixture.copyTo(root).with(Fixture.CELL, "  int width(", members + "\n  int width(");
    return Swaps.of(fixture.census(), root.resolve(SOURCES)).stream()
        .map(Swap::toString)
        .filter(swap -> !swap.startsWith("queue.Cell.sleep#2"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tail.setRelease(1); width(1);",
        "width(1); tail.setRelease(1);",
        "tail.setRelease(1); tail.getOpaque();",
        "this.slot = tail.getAcquire(); this.slot = 1;",
        "this.slot = tail.get(); this.slot = 1;",
        "tail.weakCompareAndSetAcquire(0, 1); this.slot = 1;",
        "tail.setOpaque(1); this.slot = 1;",
        "int was = tail.compareAndExchangeRelease(0, 1); this.slot = was;",
        "do { this.slot++; this.slot = 1; } while (slot < 1); tail.setRelease(1);",
        "int own; own = 1; tail.setRelease(own);",
      })
  void noSwapIsOf(String statements, @TempDir Path root) throws IOException {
    assertEquals(List.of(), swapsWith(root, "  void more() { " + statements + " }\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (int i = 0; i < 2; i++) { this.slot = i; }",
        "for (int i : new int[2]) { this.slot = i; }",
        "while (slot < 1) { this.slot = 1; }",
        "if (slot < 1) { this.slot = 1; }",
        "if (slot < 1) { this.slot = 1; int own; own = 2; }",
        "slots[0] = 1;",
        "top();",
        "other.top();",
      })
  void aPublicationIsSwappedWith(String statement, @TempDir Path root) throws IOException {
    String members =
        """
          int[] slots = new int[1];
          Cell other = this;
          void top() { step(); }
          void step() { inner(); }
          void inner() { this.slot = 1; }
          void more() {
            %s
            if (slot > 0) {
              tail.setRelease(1);
            }
          }
        """
            .formatted(statement);
    assertEquals(
        List.of(
            "queue.Cell.more#0: `if (slot > 0) { tail.setRelease(1); }` before `"
                + statement
                + "`"),
        swapsWith(root, members));
  }

  @Test
  void aNestedClassIsInTheFileOfItsOuterOne(@TempDir Path root) throws IOException {
    String members =
        """
          static final class Inner {
            final AtomicInteger tail = new AtomicInteger();
            int slot;

            void push() {
              this.slot = 1;
              tail.setRelease(1);
            }
          }
        """;
    assertEquals(
        List.of("queue.Cell$Inner.push#0: `tail.setRelease(1);` before `this.slot = 1;`"),
        swapsWith(root, members));
  }

  private static Optional<TriedSwap> tried(String name, List<Baseline> scenarios)
      throws IOException {
    Project project = Project.current();
    Path sources = project.root().resolve(SOURCES);
    Swap swap =
        Swaps.of(Census.of(project), sources).stream()
            .filter(s -> s.toString().startsWith(name))
            .findFirst()
            .orElseThrow();
    return new SwapTrial(new Trial(scenarios, Map.of()), sources).tried(swap);
  }

  @Test
  void anX86ShowsAFenceThatMovesBeforeAStore() throws IOException {
    List<Baseline> scenarios = List.of(Baseline.of(DequeLast.TwoThieves.class));
    assertEquals(
        SeenBy.TSO, tried("queue.deque.OwnerEnd.popNewest#0", scenarios).orElseThrow().seenBy());
  }

  @Test
  void onlyAWeakModelShowsAFenceThatMovesBeforeAnUpdate() throws IOException {
    List<Baseline> scenarios = List.of(Baseline.of(IdleSleep.FastPath.class));
    assertEquals(
        SeenBy.RC11, tried("pool.protocol.IdleWord.consume#1", scenarios).orElseThrow().seenBy());
  }

  @Test
  void nobodySeesWhatSurvives() throws IOException {
    TriedSwap tried = tried("queue.ring.RingQueue.tryPush#1", List.of()).orElseThrow();
    assertEquals(new Ruling.Survived(0), tried.ruling());
    assertEquals(SeenBy.NOBODY, tried.seenBy());
  }

  @Test
  void whatIsNotInTheSourceIsRefused() throws IOException {
    Project project = Project.current();
    Path sources = project.root().resolve(SOURCES);
    SwapTrial trial = new SwapTrial(new Trial(List.of(), Map.of()), sources);
    Swap swap =
        new Swap(
            Census.of(project).sites().get(0).site(),
            "dev/magpie/queue/ring/RingQueue.java",
            "not ",
            "to be ",
            "found");
    assertThrows(IllegalArgumentException.class, () -> trial.tried(swap));
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
