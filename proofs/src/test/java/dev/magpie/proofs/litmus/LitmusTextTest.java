package dev.magpie.proofs.litmus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.litmus.LitmusException;
import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.program.Mode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LitmusTextTest {
  private static String java(Shape shape, Variant variant, Criterion criterion) {
    return new JavaText(shape, variant, criterion).write("T", "about");
  }

  private static String c(Shape shape, Variant variant, Criterion criterion) {
    return new CText(shape, variant, criterion).write("T", "about");
  }

  @Test
  void aStateIsAskedForInJava() {
    assertEquals(
        """
        Java T
        "about"

        {
        x = 0; y = 0;
        0:X=x; 0:Y=y;
        1:X=x; 1:Y=y;
        }

        Thread0 {
          X.setOpaque(1);
          Y.setRelease(1);
        }

        Thread1 {
          int r0 = Y.getAcquire();
          int r1 = X.getOpaque();
        }

        exists (1:r0=1 /\\ 1:r1=0)
        """,
        java(Shapes.messagePassing(Mode.OPAQUE), Variant.WITH, Criterion.STATE));
  }

  @Test
  void aRaceStaysPlainInC() {
    assertEquals(
        """
        C T
        "about"

        { [x] = 0; [y] = 0; }

        P0 (int* x, atomic_int* y) {
          int r0 = *x;
          atomic_store_explicit(y, 1, memory_order_relaxed);
        }

        P1 (int* x, atomic_int* y) {
          int r0 = atomic_load_explicit(y, memory_order_acquire);
          if (r0 == 1) {
            *x = 1;
          }
        }

        exists (1:r0=1)
        """,
        c(Shapes.overwritten(Mode.OPAQUE), Variant.WITHOUT, Criterion.RACE));
  }

  @Test
  void aFenceThatIsTakenAwayIsNotThere() {
    String with = c(Shapes.storeBuffering(), Variant.WITH, Criterion.STATE);
    String without = c(Shapes.storeBuffering(), Variant.WITHOUT, Criterion.STATE);
    String fence = "  atomic_thread_fence(memory_order_seq_cst);\n";
    assertEquals(with.replaceFirst("(?s)(.*)\\Q" + fence, "$1"), without.replace("$", "$"));
    assertTrue(with.endsWith("exists (0:r0=0 /\\ 1:r0=0)\n"), with);
  }

  @Test
  void anUpdateSaysWhatItReadInItsOwnWay() {
    Shape shape = Canonical.of(Minimizer.minimal(Shapes.largerThanNeeded(), Criterion.STATE));
    assertTrue(
        java(shape, Variant.WITH, Criterion.STATE)
            .contains("int r0 = Y.compareAndExchangeRelease(0, 1);"));
    String opaque = java(shape, Variant.WITHOUT, Criterion.STATE);
    assertTrue(opaque.contains("int r0 = Y.weakCompareAndSetPlain(0, 1);"), opaque);
    assertTrue(opaque.endsWith("exists (0:r0=1 /\\ 1:r0=1 /\\ 1:r1=0)\n"), opaque);
    String c = c(shape, Variant.WITH, Criterion.STATE);
    assertTrue(c.contains("int r0 = atomic_exchange_explicit(y, 1, memory_order_release);"), c);
    assertTrue(c.endsWith("exists (0:r0=0 /\\ 1:r0=1 /\\ 1:r1=0)\n"), c);
  }

  @Test
  void theOrderOfTwoWritesIsAskedFor() {
    Shape shape =
        Shapes.overwritten(Mode.OPAQUE)
            .with(Map.of(2, 1), Map.of(7, List.of(3), 5, List.of(1)))
            .mapped(step -> step.id() == 0 ? step.as(Step.Kind.WRITE, 7) : step);
    Shape late = shape.with(Map.of(2, 1), Map.of(7, List.of(3, 0), 5, List.of(1)));
    assertTrue(java(late, Variant.WITH, Criterion.STATE).endsWith("exists (1:r0=1 /\\ x=2)\n"));
  }

  @Test
  void javaHasNoAcquireReleaseUpdate() {
    Ordering both = new Ordering(Mode.ACQUIRE, Mode.RELEASE, null);
    Step update = new Step(0, Step.Kind.UPDATE, 0, both, both);
    Shape shape = new Shape(List.of(List.of(update)), Map.of(), Map.of(0, List.of(0)));
    assertTrue(c(shape, Variant.WITH, Criterion.STATE).contains("memory_order_acq_rel"));
    assertThrows(IllegalArgumentException.class, () -> java(shape, Variant.WITH, Criterion.STATE));
  }

  @ParameterizedTest
  @EnumSource(Variant.class)
  void whatIsWrittenIsRead(Variant variant) throws LitmusException {
    Map<Criterion, Shape> shapes =
        Map.of(
            Criterion.STATE, Shapes.messagePassing(Mode.OPAQUE),
            Criterion.RACE, Shapes.overwritten(Mode.OPAQUE));
    for (Map.Entry<Criterion, Shape> entry : shapes.entrySet()) {
      Verdict verdict =
          Verdict.of("T", java(entry.getValue(), variant, entry.getKey()), Model.RC11);
      assertTrue(Verdict.isExpected(verdict, entry.getKey(), variant), entry + " " + verdict);
    }
  }
}
