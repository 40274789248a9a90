package dev.magpie.explorer.litmus;

import dev.magpie.explorer.Plain;
import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Halt;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import java.util.ArrayList;
import java.util.List;

/** The memory of a thread that runs alone, which notes each access. */
final class LoneMemory implements Memory {
  /** A read or a write, with the value read or written. */
  record Access(int location, Mode mode, boolean isWrite, long value) {
    boolean conflictsWith(Access other) {
      return location == other.location && (isWrite || other.isWrite);
    }
  }

  final List<Access> accesses = new ArrayList<>();
  private final Value[] values;
  private int position;

  private LoneMemory(LitmusTest test) {
    values = test.initial().stream().map(bits -> Value.of((long) bits)).toArray(Value[]::new);
  }

  /** What a thread accesses if no other runs. */
  static List<Access> accesses(LitmusTest test, Plain plain, int thread) {
    LoneMemory memory = new LoneMemory(test);
    new LitmusProgram(test, plain).run(thread, memory);
    return memory.accesses;
  }

  @Override
  public Value read(int location, Mode mode, int site) {
    position++;
    accesses.add(new Access(location, mode, false, values[location].bits()));
    return values[location];
  }

  @Override
  public void write(int location, Mode mode, Value value, int site) {
    position++;
    accesses.add(new Access(location, mode, true, value.bits()));
    values[location] = value;
  }

  @Override
  public Value update(int location, Update update, Mode read, Mode write, int site) {
    Value old = read(location, read, site);
    Value replacement = update.apply(old);
    if (replacement != null) {
      write(location, write, replacement, site);
    }
    return old;
  }

  @Override
  public void fence(Fence fence, int site) {
    position++;
  }

  @Override
  public int choose(int alternatives, int site) {
    position++;
    return 0;
  }

  @Override
  public void start(int thread, int site) {
    throw new IllegalStateException("starts thread " + thread);
  }

  @Override
  public void join(int thread, int site) {
    throw new IllegalStateException("joins thread " + thread);
  }

  @Override
  public int position() {
    return position;
  }

  @Override
  public Halt repeatsSince(int from) {
    throw new IllegalStateException("repeats since " + from);
  }

  @Override
  public Halt unknown(String reason) {
    throw new UnsupportedOperationException(reason);
  }
}
