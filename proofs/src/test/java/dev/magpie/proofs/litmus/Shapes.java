package dev.magpie.proofs.litmus;

import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Mode;
import java.util.List;
import java.util.Map;

/** Shapes that the field knows, and some with more in them than they need. */
final class Shapes {
  private static final Ordering FULL = new Ordering(Mode.PLAIN, Mode.PLAIN, Fence.FULL);
  private static final Ordering NO_FENCE = new Ordering(Mode.PLAIN, Mode.PLAIN, Fence.NONE);
  private static final Ordering OPAQUE = Ordering.of(Mode.OPAQUE);

  private Shapes() {}

  /** Message passing of a plain message; the release is weakened to the given mode. */
  static Shape messagePassing(Mode release) {
    return new Shape(
        List.of(
            List.of(step(0, Step.Kind.WRITE, 7, Mode.PLAIN), released(1, 5, release)),
            List.of(
                step(2, Step.Kind.READ, 5, Mode.ACQUIRE), step(3, Step.Kind.READ, 7, Mode.PLAIN))),
        Map.of(2, 1),
        Map.of(7, List.of(0), 5, List.of(1)));
  }

  /** The message is written while it may still be read: a race, and no state of its own. */
  static Shape overwritten(Mode release) {
    return new Shape(
        List.of(
            List.of(step(0, Step.Kind.READ, 7, Mode.PLAIN), released(1, 5, release)),
            List.of(
                step(2, Step.Kind.READ, 5, Mode.ACQUIRE), step(3, Step.Kind.WRITE, 7, Mode.PLAIN))),
        Map.of(2, 1),
        Map.of(7, List.of(3), 5, List.of(1)));
  }

  /** Store buffering with full fences, of which the second is taken away. */
  static Shape storeBuffering() {
    return new Shape(
        List.of(
            List.of(
                step(0, Step.Kind.WRITE, 0, Mode.OPAQUE),
                new Step(1, Step.Kind.FENCE, -1, FULL, FULL),
                step(2, Step.Kind.READ, 1, Mode.OPAQUE)),
            List.of(
                step(3, Step.Kind.WRITE, 1, Mode.OPAQUE),
                new Step(4, Step.Kind.FENCE, -1, FULL, NO_FENCE),
                step(5, Step.Kind.READ, 0, Mode.OPAQUE))),
        Map.of(),
        Map.of(0, List.of(0), 1, List.of(3)));
  }

  /**
   * Message passing by a release update that is weakened; with a third thread, a second write and a
   * read that it does not need, and an update where a write would do.
   */
  static Shape largerThanNeeded() {
    Ordering release = new Ordering(Mode.OPAQUE, Mode.RELEASE, null);
    return new Shape(
        List.of(
            List.of(
                new Step(0, Step.Kind.UPDATE, 7, OPAQUE, OPAQUE),
                step(1, Step.Kind.WRITE, 9, Mode.OPAQUE),
                new Step(2, Step.Kind.UPDATE, 5, release, OPAQUE)),
            List.of(
                step(3, Step.Kind.READ, 5, Mode.ACQUIRE),
                step(4, Step.Kind.READ, 9, Mode.OPAQUE),
                step(5, Step.Kind.READ, 7, Mode.OPAQUE)),
            List.of(step(6, Step.Kind.WRITE, 5, Mode.VOLATILE))),
        Map.of(2, 6, 3, 2, 4, 1),
        Map.of(7, List.of(0), 9, List.of(1), 5, List.of(6, 2)));
  }

  private static Step released(int id, int location, Mode without) {
    return new Step(id, Step.Kind.WRITE, location, Ordering.RELEASE, Ordering.of(without));
  }

  private static Step step(int id, Step.Kind kind, int location, Mode mode) {
    return new Step(id, kind, location, Ordering.of(mode), Ordering.of(mode));
  }
}
