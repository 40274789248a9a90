package dev.magpie.explorer.oracle;

import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import org.jspecify.annotations.Nullable;

/**
 * The Chase–Lev deque of capacity 10, access by access: the owner pushes five times, pops three
 * times and pushes twice; each thief steals once and keeps what it got to itself. Races on the
 * slots are no finding.
 */
final class ChaseLevProgram implements Program {
  private static final int TOP = 0;
  private static final int BOTTOM = 1;
  private static final int SLOTS = 2;
  private static final int CAPACITY = 10;

  private final int thieves;

  ChaseLevProgram(int thieves) {
    this.thieves = thieves;
  }

  @Override
  public int threads() {
    return 1 + thieves;
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
    for (int task = 1; task <= 5; task++) {
      push(memory, task);
    }
    for (int i = 0; i < 3; i++) {
      pop(memory);
    }
    push(memory, 6);
    push(memory, 7);
  }

  private static void push(Memory memory, long task) {
    long bottom = memory.read(BOTTOM, Mode.OPAQUE, 1).bits();
    long top = memory.read(TOP, Mode.ACQUIRE, 2).bits();
    if (bottom - top < CAPACITY) {
      memory.write(slot(bottom), Mode.PLAIN, Value.of(task), 3);
      memory.write(BOTTOM, Mode.RELEASE, Value.of(bottom + 1), 4);
    }
  }

  private static void pop(Memory memory) {
    long bottom = memory.read(BOTTOM, Mode.OPAQUE, 11).bits() - 1;
    memory.write(BOTTOM, Mode.OPAQUE, Value.of(bottom), 12);
    memory.fence(Fence.FULL, 13);
    long top = memory.read(TOP, Mode.OPAQUE, 14).bits();
    if (top > bottom) {
      memory.write(BOTTOM, Mode.OPAQUE, Value.of(bottom + 1), 15);
      return;
    }
    memory.read(slot(bottom), Mode.PLAIN, 16);
    if (top == bottom) {
      memory.update(TOP, new Advance(top), Mode.VOLATILE, Mode.VOLATILE, 17);
      memory.write(BOTTOM, Mode.OPAQUE, Value.of(bottom + 1), 18);
    }
  }

  private static void steal(Memory memory) {
    long top = memory.read(TOP, Mode.OPAQUE, 21).bits();
    memory.fence(Fence.FULL, 22);
    long bottom = memory.read(BOTTOM, Mode.ACQUIRE, 23).bits();
    if (top < bottom) {
      memory.read(slot(top), Mode.PLAIN, 24);
      memory.update(TOP, new Advance(top), Mode.OPAQUE, Mode.RELEASE, 25);
    }
  }

  private static int slot(long index) {
    return SLOTS + (int) (index % CAPACITY);
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
    return (site < 10 ? "push" : site < 20 ? "pop" : "steal") + ", access " + site % 10;
  }

  @Override
  public boolean mayRace(int location) {
    return location >= SLOTS;
  }
}
