package dev.magpie.bench.explorer;

import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import org.jspecify.annotations.Nullable;

/** The deque access by access, without any class file in between: what the search alone costs. */
final class DequeProgram implements Program {
  private static final int TOP = 0;
  private static final int BOTTOM = 1;
  private static final int SLOTS = 2;

  private final DequeSize size;

  DequeProgram(DequeSize size) {
    this.size = size;
  }

  @Override
  public int threads() {
    return 1 + size.thieves();
  }

  @Override
  public String threadName(int thread) {
    return thread == 0 ? "owner" : "thief " + thread;
  }

  @Override
  public void run(int thread, Memory memory) {
    if (thread > 0) {
      steal(memory);
      return;
    }
    for (int i = 1; i <= size.pushes(); i++) {
      push(memory, i);
    }
    for (int i = 0; i < size.pops(); i++) {
      pop(memory);
    }
    for (int i = 1; i <= size.morePushes(); i++) {
      push(memory, size.pushes() + i);
    }
  }

  private static void push(Memory memory, long task) {
    long bottom = memory.read(BOTTOM, Mode.OPAQUE, 1).bits();
    long top = memory.read(TOP, Mode.ACQUIRE, 2).bits();
    if (bottom - top < Deque.CAPACITY) {
      memory.write(slot(bottom), Mode.PLAIN, Value.of(task), 3);
      memory.write(BOTTOM, Mode.RELEASE, Value.of(bottom + 1), 4);
    }
  }

  private static void pop(Memory memory) {
    long bottom = memory.read(BOTTOM, Mode.OPAQUE, 5).bits() - 1;
    memory.write(BOTTOM, Mode.OPAQUE, Value.of(bottom), 6);
    memory.fence(Fence.FULL, 7);
    long top = memory.read(TOP, Mode.OPAQUE, 8).bits();
    if (top > bottom) {
      memory.write(BOTTOM, Mode.OPAQUE, Value.of(bottom + 1), 9);
      return;
    }
    memory.read(slot(bottom), Mode.PLAIN, 10);
    if (top == bottom) {
      memory.update(TOP, new Advance(top), Mode.VOLATILE, Mode.VOLATILE, 11);
      memory.write(BOTTOM, Mode.OPAQUE, Value.of(bottom + 1), 12);
    }
  }

  private static void steal(Memory memory) {
    long top = memory.read(TOP, Mode.OPAQUE, 13).bits();
    memory.fence(Fence.FULL, 14);
    long bottom = memory.read(BOTTOM, Mode.ACQUIRE, 15).bits();
    if (top < bottom) {
      memory.read(slot(top), Mode.PLAIN, 16);
      memory.update(TOP, new Advance(top), Mode.OPAQUE, Mode.RELEASE, 17);
    }
  }

  private static int slot(long index) {
    return SLOTS + (int) (index % Deque.CAPACITY);
  }

  /** A compare-and-set from an index to the next. */
  private record Advance(long from) implements Update {
    @Override
    public @Nullable Value apply(Value read) {
      return read.bits() == from ? Value.of(from + 1) : null;
    }
  }

  @Override
  public Value initial(int location) {
    return Value.ZERO;
  }

  @Override
  public String locationName(int location) {
    return location == TOP ? "top" : location == BOTTOM ? "bottom" : "slot " + (location - SLOTS);
  }

  @Override
  public String describeSite(int site) {
    return "access " + site;
  }

  @Override
  public boolean mayRace(int location) {
    return location >= SLOTS;
  }
}
