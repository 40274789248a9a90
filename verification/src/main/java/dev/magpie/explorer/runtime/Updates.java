package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import dev.magpie.explorer.rewrite.Access.Operation;
import org.jspecify.annotations.Nullable;

/** The read-modify-writes. */
final class Updates {
  private Updates() {}

  /**
   * @param failure the mode of the read if it fails; null for that of one that succeeds
   */
  record CompareAndSet(Identities identities, Value expected, Value next, @Nullable Mode failure)
      implements Update {
    CompareAndSet(Identities identities, Value expected, Value next) {
      this(identities, expected, next, null);
    }

    @Override
    public Mode failureMode(Mode read) {
      return failure == null ? read : failure;
    }

    @Override
    public @Nullable Value apply(Value read) {
      boolean equal = read.bits() == expected.bits() && identities.same(read.ref(), expected.ref());
      return equal ? next : null;
    }
  }

  record Swap(Value next) implements Update {
    @Override
    public Value apply(Value read) {
      return next;
    }
  }

  /** Arithmetic on a primitive. */
  record Arithmetic(Operation operation, Variable variable, long operand) implements Update {
    @Override
    public Value apply(Value read) {
      return Value.of(result(read.bits()));
    }

    private long result(long bits) {
      return switch (operation) {
        case ADD -> variable.sum(bits, operand);
        case OR -> bits | operand;
        case AND -> bits & operand;
        case XOR -> bits ^ operand;
        default -> throw new IllegalArgumentException("operation " + operation + ": not on bits");
      };
    }
  }

  /** Takes what is free, or waits for it. */
  record Take(long free, long taken) implements Update {
    @Override
    public @Nullable Value apply(Value read) {
      return read.bits() == free ? Value.of(taken) : null;
    }

    @Override
    public boolean waits() {
      return true;
    }
  }
}
