package dev.magpie.proofs.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens before what, against the clocks by which the explorer computes the same. */
class HappensBeforeTest {
  private static final Update ADD = read -> Value.of(read.bits() + 1);

  @ParameterizedTest
  @CsvSource({
    "RELEASE, NONE, OPAQUE, OPAQUE, ACQUIRE, NONE",
    "RELEASE, NONE, OPAQUE, OPAQUE, OPAQUE, NONE",
    "OPAQUE, NONE, OPAQUE, OPAQUE, ACQUIRE, NONE",
    "OPAQUE, RELEASE, OPAQUE, OPAQUE, OPAQUE, ACQUIRE",
    "OPAQUE, RELEASE, OPAQUE, OPAQUE, OPAQUE, RELEASE",
    "OPAQUE, ACQUIRE, OPAQUE, OPAQUE, OPAQUE, ACQUIRE",
    "VOLATILE, NONE, ACQUIRE, RELEASE, VOLATILE, FULL",
    "PLAIN, FULL, ACQUIRE, RELEASE, ACQUIRE, NONE",
    "PERMIT, FULL, OPAQUE, OPAQUE, PERMIT, FULL",
  })
  void itIsWhatTheExplorerComputes(
      Mode write, Fence before, Mode updateRead, Mode updateWrite, Mode read, Fence after) {
    Shape shape =
        Shape.of(
            memory -> {
              memory.write(Shape.X, Mode.OPAQUE, Value.of(1), Shape.OTHER);
              memory.fence(before, Shape.OTHER);
              memory.write(Shape.Y, write, Value.of(1), Shape.OTHER);
            },
            memory -> memory.update(Shape.Y, ADD, updateRead, updateWrite, Shape.OTHER),
            memory -> readBoth(memory, read, after));
    AtomicInteger executions = new AtomicInteger();
    shape.forEach(
        execution -> {
          executions.incrementAndGet();
          check(execution);
        });
    // each of the write and the update first in coherence order, and each value read
    assertTrue(executions.get() > 3, "executions: " + executions);
  }

  private static void readBoth(Memory memory, Mode mode, Fence after) {
    memory.read(Shape.Y, mode, Shape.OTHER);
    memory.fence(after, Shape.OTHER);
    memory.read(Shape.X, Mode.OPAQUE, Shape.OTHER);
  }

  private static void check(Execution execution) {
    Relations relations = new Relations(execution);
    HappensBefore order = new HappensBefore(relations, Strengths.asRun());
    for (Event a : relations.events) {
      for (Event b : relations.events) {
        assertEquals(a.happensBefore(b), order.hb.between(a, b) != null, () -> a + " -> " + b);
      }
    }
  }
}
