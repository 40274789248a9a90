package dev.magpie.explorer.runtime;

import dev.magpie.explorer.graph.Execution;
import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Halt;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import java.util.HashMap;
import java.util.Map;

/** The memory after all threads: the last values, and what one more thread writes over them. */
final class FinalMemory implements Memory {
  private final Execution execution;
  private final Map<Integer, Value> written = new HashMap<>();
  private int position;

  FinalMemory(Execution execution) {
    this.execution = execution;
  }

  @Override
  public Value read(int location, Mode mode, int site) {
    position++;
    return value(location);
  }

  private Value value(int location) {
    Value own = written.isEmpty() ? null : written.get(location);
    return own == null ? execution.finalValue(location) : own;
  }

  @Override
  public void write(int location, Mode mode, Value value, int site) {
    position++;
    written.put(location, value);
  }

  @Override
  public Value update(int location, Update update, Mode read, Mode write, int site) {
    position++;
    Value old = value(location);
    Value next = update.apply(old);
    if (next != null) {
      written.put(location, next);
    } else if (update.waits()) {
      throw new IllegalStateException("a wait after all threads: it would be for ever");
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
    throw new IllegalStateException("a thread is started after all threads");
  }

  @Override
  public void join(int thread, int site) {
    position++;
  }

  @Override
  public int position() {
    return position;
  }

  @Override
  public Halt repeatsSince(int begin) {
    throw new IllegalStateException("a loop after all threads that would run for ever");
  }

  @Override
  public Halt unknown(String reason) {
    throw new IllegalStateException("after all threads: " + reason);
  }
}
