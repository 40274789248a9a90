package dev.magpie.proofs.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.explorer.program.Mode;
import org.junit.jupiter.api.Test;

final class MinimizerTest {
  @Test
  void nothingIsLeftThatIsNotNeeded() {
    Shape least = Minimizer.minimal(Shapes.largerThanNeeded(), Criterion.STATE);
    assertEquals("Wx1 Uy1|Ry1 Rx0", Canonical.withoutModes(Canonical.of(least)));
    assertEquals("MP with an update", ShapeName.of(least));
  }

  @Test
  void whatCannotBeCutStaysAsItIs() {
    Shape shape = Shapes.storeBuffering();
    assertEquals(shape, Minimizer.minimal(shape, Criterion.STATE));
    assertEquals("SB", ShapeName.of(shape));
  }

  @Test
  void threadsInAnotherOrderAreTheSameTest() {
    Shape shape = Shapes.messagePassing(Mode.OPAQUE);
    Shape turned =
        shape.reordered(java.util.List.of(shape.threads().get(1), shape.threads().get(0)));
    assertEquals(Canonical.key(Canonical.of(shape)), Canonical.key(Canonical.of(turned)));
    assertEquals("MP", ShapeName.of(turned));
  }

  @Test
  void aRaceLeadsToTheExecutionThatShowsIt() {
    Shape seen =
        Shapes.messagePassing(Mode.OPAQUE)
            .with(java.util.Map.of(2, 1, 3, 0), Shapes.messagePassing(Mode.OPAQUE).coherence());
    long states = Alternatives.of(seen).stream().filter(Criterion.STATE::tellsApart).count();
    assertEquals(4, Alternatives.of(seen).size());
    assertEquals(1, states);
  }
}
