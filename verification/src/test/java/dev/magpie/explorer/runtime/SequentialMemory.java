package dev.magpie.explorer.runtime;

import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Halt;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Program;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One execution, thread after thread: each read gives the latest write. Keeps a log. */
final class SequentialMemory implements Memory {
  final List<String> log = new ArrayList<>();

  /** The location of each read, write and update. */
  final List<Integer> places = new ArrayList<>();

  final Deque<Integer> choices = new ArrayDeque<>();
  private final Program program;
  private final Map<Integer, Value> values = new HashMap<>();
  private int position;

  SequentialMemory(Program program) {
    this.program = program;
  }

  /** Runs a thread from its start. */
  void run(int thread) throws Throwable {
    position = 0;
    program.run(thread, this);
  }

  Value value(int location) {
    return values.computeIfAbsent(location, program::initial);
  }

  Map<Integer, Value> values() {
    return values;
  }

  /** The latest value of a location, by the end of its name. */
  Value valueOf(String name) {
    for (int place : places) {
      if (program.locationName(place).endsWith(name)) {
        return value(place);
      }
    }
    throw new IllegalArgumentException("location " + name + ": was not accessed");
  }

  @Override
  public Value read(int location, Mode mode, int site) {
    position++;
    places.add(location);
    log.add("R " + mode + " " + text(value(location)));
    return value(location);
  }

  @Override
  public void write(int location, Mode mode, Value value, int site) {
    position++;
    places.add(location);
    log.add("W " + mode + " " + text(value));
    values.put(location, value);
  }

  @Override
  public Value update(int location, Update update, Mode read, Mode write, int site) {
    position++;
    places.add(location);
    Value old = value(location);
    Value next = update.apply(old);
    if (next == null && update.waits()) {
      throw new Halt("waits");
    }
    log.add("U " + read + " " + text(old) + (next == null ? "" : " " + write + " " + text(next)));
    if (next != null) {
      position++;
      values.put(location, next);
    }
    return old;
  }

  private static String text(Value value) {
    Object ref = value.ref();
    return ref instanceof String || ref instanceof Integer
        ? ref.toString()
        : ref == null ? "" + value.bits() : ref.getClass().getSimpleName();
  }

  @Override
  public void fence(Fence fence, int site) {
    position++;
    log.add("F " + fence);
  }

  @Override
  public int choose(int alternatives, int site) {
    position++;
    int choice = choices.isEmpty() ? 0 : choices.remove();
    log.add("C " + choice);
    return choice;
  }

  @Override
  public void start(int thread, int site) {
    position++;
    log.add("S " + thread);
  }

  @Override
  public void join(int thread, int site) {
    position++;
    log.add("J " + thread);
  }

  @Override
  public int position() {
    return position;
  }

  @Override
  public Halt repeatsSince(int begin) {
    log.add("repeats since " + begin);
    throw new Halt("repeats");
  }

  @Override
  public Halt unknown(String reason) {
    log.add("unknown " + reason);
    throw new Halt(reason);
  }
}
