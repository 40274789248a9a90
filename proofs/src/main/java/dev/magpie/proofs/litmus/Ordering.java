package dev.magpie.proofs.litmus;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Mode;
import org.jspecify.annotations.Nullable;

/**
 * How strongly a step orders memory.
 *
 * @param read the mode of what it reads; of what it writes if it only writes
 * @param write the mode of what it writes; of what it reads if it only reads
 * @param fence the fence that it is; null for an access
 */
record Ordering(Mode read, Mode write, @Nullable Fence fence) {
  static final Ordering ACQUIRE = of(Mode.ACQUIRE);
  static final Ordering RELEASE = of(Mode.RELEASE);

  static Ordering of(Mode mode) {
    return new Ordering(mode, mode, null);
  }

  /** That of a fence, of a read or of a write. */
  static Ordering of(Event event) {
    return new Ordering(event.mode, event.mode, event.fence);
  }

  /** The same with plain accesses in another mode. */
  Ordering withPlain(Mode mode) {
    return fence == null && read == Mode.PLAIN ? of(mode) : this;
  }
}
