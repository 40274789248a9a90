package dev.magpie.explorer.oracle;

import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement of a thread of a small program, on a few registers. */
public sealed interface Step {
  /** How many values there are, from 0, so that no sum grows for ever. */
  int VALUES = 4;

  /** Does the statement. */
  void run(Memory memory, int[] registers);

  /** A constant, or a register and a constant. */
  record Operand(int register, int plus) {
    static Operand constant(int value) {
      return new Operand(-1, value);
    }

    int of(int[] registers) {
      return Math.floorMod((register < 0 ? 0 : registers[register]) + plus, VALUES);
    }

    @Override
    public String toString() {
      return register < 0 ? "" + plus : "r" + register + (plus == 0 ? "" : "+" + plus);
    }
  }

  /** A read into a register. */
  record Load(int register, int location, Mode mode) implements Step {
    @Override
    public void run(Memory memory, int[] registers) {
      registers[register] = (int) memory.read(location, mode, memory.position()).bits();
    }
  }

  /** A write. */
  record Store(int location, Mode mode, Operand value) implements Step {
    @Override
    public void run(Memory memory, int[] registers) {
      memory.write(location, mode, Value.of(value.of(registers)), memory.position());
    }
  }

  /** Adds or, if {@code set}, exchanges. */
  record Rmw(int register, int location, boolean set, Operand by, Mode read, Mode write)
      implements Step {
    Rmw with(Mode otherRead, Mode otherWrite) {
      return new Rmw(register, location, set, by, otherRead, otherWrite);
    }

    @Override
    public void run(Memory memory, int[] registers) {
      Update update = new Change(set, by.of(registers));
      registers[register] =
          (int) memory.update(location, update, read, write, memory.position()).bits();
    }
  }

  /** A compare-and-set, which may fail. */
  record Cas(
      int register, int location, int expected, Operand value, Mode read, Mode write, Mode failure)
      implements Step {
    Cas with(Mode otherRead, Mode otherWrite, Mode otherFailure) {
      return new Cas(register, location, expected, value, otherRead, otherWrite, otherFailure);
    }

    @Override
    public void run(Memory memory, int[] registers) {
      Update update = new Attempt(expected, value.of(registers), failure);
      registers[register] =
          (int) memory.update(location, update, read, write, memory.position()).bits();
    }
  }

  /** Takes a lock or a permit: waits until it can exchange one value for another. */
  record Take(int location, int from, int to, Mode read, Mode write) implements Step {
    @Override
    public void run(Memory memory, int[] registers) {
      memory.update(location, new Exchange(from, to, true), read, write, memory.position());
    }
  }

  /** Spins until a location has a value; each turn that fails would be repeated. */
  record Await(int location, int value, Mode mode) implements Step {
    @Override
    public void run(Memory memory, int[] registers) {
      int turn = memory.position();
      if (memory.read(location, mode, turn).bits() != value) {
        throw memory.repeatsSince(turn);
      }
    }
  }

  /** Adds 1 by a loop of compare-and-set; a turn that fails would be repeated. */
  record Increment(int location, Mode mode) implements Step {
    @Override
    public void run(Memory memory, int[] registers) {
      int turn = memory.position();
      int read = (int) memory.read(location, mode, turn).bits();
      Update update = new Exchange(read, (read + 1) % VALUES, false);
      if (memory.update(location, update, mode, mode, turn).bits() != read) {
        throw memory.repeatsSince(turn);
      }
    }
  }

  /** A fence. */
  record Barrier(Fence fence) implements Step {
    @Override
    public void run(Memory memory, int[] registers) {
      memory.fence(fence, memory.position());
    }
  }

  /** A choice between 0 and 1. */
  record Choose(int register) implements Step {
    @Override
    public void run(Memory memory, int[] registers) {
      registers[register] = memory.choose(2, memory.position());
    }
  }

  /** Starts a thread. */
  record Start(int thread) implements Step {
    @Override
    public void run(Memory memory, int[] registers) {
      memory.start(thread, memory.position());
    }
  }

  /** Waits for the end of a thread. */
  record Join(int thread) implements Step {
    @Override
    public void run(Memory memory, int[] registers) {
      memory.join(thread, memory.position());
    }
  }

  /** Does more if a register has a value. */
  record If(int register, int value, List<Step> then) implements Step {
    @Override
    public void run(Memory memory, int[] registers) {
      if (registers[register] == value) {
        then.forEach(step -> step.run(memory, registers));
      }
    }
  }

  /** Runs the statements of a thread with fresh registers. */
  static void runAll(List<Step> steps, Memory memory, int registers) {
    int[] fresh = new int[registers];
    Arrays.fill(fresh, 0);
    steps.forEach(step -> step.run(memory, fresh));
  }

  /** What {@link Rmw} does. */
  record Change(boolean set, int by) implements Update {
    @Override
    public Value apply(Value read) {
      return Value.of(set ? by : Math.floorMod(read.bits() + by, (long) VALUES));
    }
  }

  /** What {@link Cas} does. */
  record Attempt(int from, int to, Mode failure) implements Update {
    @Override
    public @Nullable Value apply(Value read) {
      return read.bits() == from ? Value.of(to) : null;
    }

    @Override
    public Mode failureMode(Mode read) {
      return failure;
    }
  }

  /** What {@link Take} and {@link Increment} do. */
  record Exchange(int from, int to, boolean waits) implements Update {
    @Override
    public @Nullable Value apply(Value read) {
      return read.bits() == from ? Value.of(to) : null;
    }
  }
}
