package dev.magpie.explorer.litmus;

import dev.magpie.explorer.graph.Event;
import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Halt;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import java.util.List;
import java.util.Objects;

/** Answers a thread with the events that it has already made, to see where they lead it. */
final class RecordedMemory implements Memory {
  private final List<Event> events;
  private int next;

  RecordedMemory(List<Event> events) {
    this.events = events;
  }

  @Override
  public Value read(int location, Mode mode, int site) {
    return value();
  }

  @Override
  public void write(int location, Mode mode, Value value, int site) {
    next++;
  }

  @Override
  public Value update(int location, Update update, Mode read, Mode write, int site) {
    Value value = value();
    if (update.apply(value) != null) {
      next++;
    }
    return value;
  }

  private Value value() {
    return Objects.requireNonNull(events.get(next++).value, "a read without a value");
  }

  @Override
  public void fence(Fence fence, int site) {
    next++;
  }

  @Override
  public int choose(int alternatives, int site) {
    return events.get(next++).number;
  }

  @Override
  public void start(int thread, int site) {
    next++;
  }

  @Override
  public void join(int thread, int site) {
    next++;
  }

  @Override
  public int position() {
    return next;
  }

  @Override
  public Halt repeatsSince(int position) {
    throw new IllegalStateException("a complete execution repeats nothing");
  }

  @Override
  public Halt unknown(String reason) {
    throw new IllegalStateException(reason);
  }
}
