package dev.magpie.explorer.litmus;

import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement; registers and locations are resolved to numbers. */
sealed interface Statement {
  void run(Frame frame);

  record Block(List<Statement> statements) implements Statement {
    @Override
    public void run(Frame frame) {
      for (Statement statement : statements) {
        statement.run(frame);
      }
    }
  }

  record If(Expression condition, Statement then, @Nullable Statement otherwise)
      implements Statement {
    @Override
    public void run(Frame frame) {
      if (condition.evaluate(frame) != 0) {
        then.run(frame);
      } else if (otherwise != null) {
        otherwise.run(frame);
      }
    }
  }

  record Assign(int slot, Expression value) implements Statement {
    @Override
    public void run(Frame frame) {
      frame.registers[slot] = value.evaluate(frame);
    }
  }

  /** An expression whose value is not used. */
  record Evaluate(Expression expression) implements Statement {
    @Override
    public void run(Frame frame) {
      long unused = expression.evaluate(frame);
    }
  }

  record Store(int location, Mode mode, Expression value, int site) implements Statement {
    @Override
    public void run(Frame frame) {
      Value written = Value.of(value.evaluate(frame));
      frame.memory.write(location, frame.mode(mode), written, site);
    }
  }

  record Ordering(Fence fence, int site) implements Statement {
    @Override
    public void run(Frame frame) {
      frame.memory.fence(fence, site);
    }
  }

  /** A fence that no model covers. */
  record Unmodelled(String reason) implements Statement {
    @Override
    public void run(Frame frame) {
      throw frame.memory.unknown(reason);
    }
  }
}
