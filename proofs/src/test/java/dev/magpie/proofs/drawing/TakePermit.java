package dev.magpie.proofs.drawing;

import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import org.jspecify.annotations.Nullable;

/** Waits for a one and leaves a zero. */
record TakePermit() implements Update {
  @Override
  public @Nullable Value apply(Value read) {
    return read.bits() == 1 ? Value.ZERO : null;
  }

  @Override
  public boolean waits() {
    return true;
  }
}
