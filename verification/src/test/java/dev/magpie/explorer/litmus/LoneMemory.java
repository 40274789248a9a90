package dev.magpie.explorer.litmus;

import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Halt;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import java.util.ArrayList;
import java.util.List;

/** The memory of a program with one thread, which notes what is written to the first location. */
final class LoneMemory implements Memory {
  final List<Long> written = new ArrayList<>();
  final List<Mode> writeModes = new ArrayList<>();
  private final Value[] values;
  private int position;

  LoneMemory(LitmusTest test) {
    values = test.initial().stream().map(bits -> Value.of((long) bits)).toArray(Value[]::new);
  }

  @Override
  public Value read(int location, Mode mode, int site) {
    position++;
    return values[location];
  }

  @Override
  public void write(int location, Mode mode, Value value, int site) {
    position++;
    values[location] = value;
    if (location == 0) {
      written.add(value.bits());
      writeModes.add(mode);
    }
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
