package dev.magpie.explorer.litmus;

import dev.magpie.explorer.program.Mode;

/** How plain accesses of a litmus test are understood. */
public enum PlainAccess {
  /** As non-atomic: a race on one is a finding. */
  RACE(Mode.PLAIN),
  /** As opaque. */
  OPAQUE(Mode.OPAQUE);

  final Mode mode;

  PlainAccess(Mode mode) {
    this.mode = mode;
  }
}
