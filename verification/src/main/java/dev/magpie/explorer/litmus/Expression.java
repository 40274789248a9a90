package dev.magpie.explorer.litmus;

import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import org.jspecify.annotations.Nullable;

/** An expression; registers and locations are resolved to numbers. */
sealed interface Expression {
  /** Its value; may access memory. Operands are evaluated from left to right. */
  long evaluate(Frame frame);

  record Constant(long value) implements Expression {
    @Override
    public long evaluate(Frame frame) {
      return value;
    }
  }

  record Register(int slot) implements Expression {
    @Override
    public long evaluate(Frame frame) {
      return frame.registers[slot];
    }
  }

  record Not(Expression operand) implements Expression {
    @Override
    public long evaluate(Frame frame) {
      return Operator.truth(operand.evaluate(frame) == 0);
    }
  }

  record Binary(Operator operator, Expression left, Expression right) implements Expression {
    @Override
    public long evaluate(Frame frame) {
      long a = left.evaluate(frame);
      return operator.apply(a, right.evaluate(frame));
    }
  }

  record Get(int location, Mode mode, int site) implements Expression {
    @Override
    public long evaluate(Frame frame) {
      return frame.memory.read(location, frame.mode(mode), site).bits();
    }
  }

  /** A read-modify-write that always writes; its value is the one read. */
  record GetAndUpdate(int location, AccessMethod method, Expression operand, int site)
      implements Expression {
    @Override
    public long evaluate(Frame frame) {
      long value = operand.evaluate(frame);
      Update update = read -> Value.of(updated(read.bits(), value));
      return frame.memory.update(location, update, method.read(), method.write(), site).bits();
    }

    private long updated(long old, long value) {
      return switch (method.kind()) {
        case GET_AND_SET -> value;
        case GET_AND_ADD -> old + value;
        case GET_AND_BITWISE_AND -> old & value;
        case GET_AND_BITWISE_OR -> old | value;
        case GET_AND_BITWISE_XOR -> old ^ value;
        default -> throw new IllegalStateException(method.kind() + " updates conditionally");
      };
    }
  }

  /** A compare-and-set or compare-and-exchange. */
  record CompareAndSet(
      int location, AccessMethod method, Expression expected, Expression replacement, int site)
      implements Expression {
    @Override
    public long evaluate(Frame frame) {
      long old = expected.evaluate(frame);
      Value written = Value.of(replacement.evaluate(frame));
      boolean weak = method.kind() == AccessMethod.Kind.WEAK_COMPARE_AND_SET;
      if (weak && frame.memory.choose(2, site) == 1) {
        frame.memory.read(location, method.read(), site);
        return 0;
      }
      Update update = new Replacement(old, written);
      Value read = frame.memory.update(location, update, method.read(), method.write(), site);
      boolean exchange = method.kind() == AccessMethod.Kind.COMPARE_AND_EXCHANGE;
      return exchange ? read.bits() : Operator.truth(read.bits() == old);
    }
  }

  /** Writes only over the expected value. */
  record Replacement(long expected, Value replacement) implements Update {
    @Override
    public @Nullable Value apply(Value read) {
      return read.bits() == expected ? replacement : null;
    }
  }
}
