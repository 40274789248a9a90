package dev.magpie.explorer.oracle;

import dev.magpie.explorer.oracle.ThreadRun.Status;
import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Halt;
import dev.magpie.explorer.program.Memory;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Answers each read of one thread with a guess, and notes what the thread then does. */
final class GuessedMemory implements Memory {
  private final int thread;
  private final Guesses guesses;
  private final IntFunction<List<Value>> domain;
  private final List<Node> events = new ArrayList<>();
  private Status status = Status.FINISHED;
  private int waitsSince;

  GuessedMemory(int thread, Guesses guesses, IntFunction<List<Value>> domain) {
    this.thread = thread;
    this.guesses = guesses;
    this.domain = domain;
  }

  ThreadRun run() {
    return new ThreadRun(List.copyOf(events), status, waitsSince);
  }

  @Override
  public Value read(int location, Mode mode, int site) {
    Value value = guess(location);
    events.add(Node.access(Node.Kind.READ, thread, position(), location, mode, value));
    return value;
  }

  private Value guess(int location) {
    List<Value> values = domain.apply(location);
    return values.get(guesses.guess(values.size()));
  }

  @Override
  public void write(int location, Mode mode, Value value, int site) {
    events.add(Node.access(Node.Kind.WRITE, thread, position(), location, mode, value));
  }

  @Override
  public Value update(int location, Update update, Mode read, Mode write, int site) {
    Value value = guess(location);
    Value written = update.apply(value);
    if (written == null && update.waits()) {
      waitsSince = position();
    }
    Mode mode = written == null ? update.failureMode(read) : read;
    events.add(Node.half(Node.Kind.READ, thread, position(), location, mode, value));
    if (written != null) {
      events.add(Node.half(Node.Kind.WRITE, thread, position(), location, write, written));
    } else if (update.waits()) {
      throw halt(Status.BLOCKED);
    }
    return value;
  }

  @Override
  public void fence(Fence fence, int site) {
    events.add(Node.fence(thread, position(), fence));
  }

  @Override
  public int choose(int alternatives, int site) {
    int choice = guesses.guess(alternatives);
    events.add(Node.other(Node.Kind.CHOICE, thread, position(), choice));
    return choice;
  }

  @Override
  public void start(int other, int site) {
    events.add(Node.other(Node.Kind.START, thread, position(), other));
  }

  @Override
  public void join(int other, int site) {
    if (guesses.guess(2) == 1) {
      waitsSince = other;
      throw halt(Status.JOINING);
    }
    events.add(Node.other(Node.Kind.JOIN, thread, position(), other));
  }

  @Override
  public int position() {
    return events.size();
  }

  @Override
  public Halt repeatsSince(int position) {
    waitsSince = position;
    return halt(Status.BLOCKED);
  }

  private Halt halt(Status why) {
    status = why;
    return new Halt(why.name());
  }

  @Override
  public Halt unknown(String reason) {
    throw new IllegalStateException("the oracle cannot judge this program: " + reason);
  }
}
