package dev.magpie.proofs.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.magpie.explorer.program.Mode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CriterionTest {
  private static Set<Criterion> met(Shape shape) {
    return Stream.of(Criterion.values())
        .filter(criterion -> criterion.tellsApart(shape))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Criterion.class)));
  }

  @Test
  void aMessageWithoutReleaseRacesAndMayBeMissed() {
    assertEquals(
        EnumSet.of(Criterion.STATE, Criterion.RACE), met(Shapes.messagePassing(Mode.OPAQUE)));
  }

  @Test
  void whatIsNotWeakenedIsNotToldApart() {
    assertEquals(Set.of(), met(Shapes.messagePassing(Mode.RELEASE)));
    assertEquals(Set.of(), met(Shapes.messagePassing(Mode.VOLATILE)));
  }

  @Test
  void anOverwrittenMessageRacesOrReliesOnNoThinAir() {
    assertEquals(
        EnumSet.of(Criterion.RACE, Criterion.RELIANCE), met(Shapes.overwritten(Mode.OPAQUE)));
  }

  @Test
  void storeBufferingNeedsBothFences() {
    assertEquals(EnumSet.of(Criterion.STATE), met(Shapes.storeBuffering()));
  }

  /** An update that is not the next after what it reads is in no model. */
  @Test
  void anUpdateIsAtomic() {
    Shape atomic = Shapes.largerThanNeeded();
    assertNotNull(ShapeGraph.of(atomic, Variant.WITHOUT, Mode.OPAQUE));
    Shape torn =
        atomic.with(Map.of(3, 2, 4, 1), Map.of(7, List.of(0), 9, List.of(1), 5, List.of(6, 2)));
    assertNull(ShapeGraph.of(torn, Variant.WITHOUT, Mode.OPAQUE));
  }

  @Test
  void readsThatReadEachOtherAreInNoModel() {
    Shape shape = Shapes.overwritten(Mode.OPAQUE);
    Shape closed = shape.with(Map.of(0, 3, 2, 1), shape.coherence());
    assertNull(ShapeGraph.of(closed, Variant.WITHOUT, Mode.OPAQUE));
  }
}
