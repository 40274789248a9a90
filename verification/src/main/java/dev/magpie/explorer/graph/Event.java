package dev.magpie.explorer.graph;

import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import org.jspecify.annotations.Nullable;

/**
 * One event of an execution graph. A read-modify-write is two: a read with an {@link #update}, and,
 * if that writes, an {@link #exclusive} write right behind it. Once in a graph an event does not
 * change, and graphs share it; a read that is given another write is another event.
 */
public final class Event {
  /** What an event is. */
  public enum Kind {
    READ,
    WRITE,
    FENCE,
    /** A choice between alternatives that nothing determines. */
    CHOICE,
    /** The start of another thread. */
    START,
    /** The wait for the end of another thread. */
    JOIN
  }

  /** The thread of the write that gives each location its initial value. */
  public static final int INITIAL = -1;

  public final Kind kind;
  public final int thread;

  /** The place in the thread, from 0. */
  public final int index;

  /** The order in which events were added to the graph. */
  public final int stamp;

  /** The location of a read or write; -1 for others. */
  public final int location;

  /** How strong it is; of an update that fails, as that is. */
  public final Mode mode;

  public final int site;

  /** What a write wrote, or a read read. */
  public final @Nullable Value value;

  /** The write that a read reads. */
  public final @Nullable Event rf;

  /** The update of a read-modify-write's read half. */
  public final @Nullable Update update;

  /** The mode that the write half would have. */
  public final Mode writeMode;

  /** The mode of a read as the program asks for it; of an update, that of one that writes. */
  private final Mode readMode;

  /** Whether this write is half of a read-modify-write: the event before it is the other half. */
  public final boolean exclusive;

  /** The fence's kind. */
  public final @Nullable Fence fence;

  /** The alternative chosen of a choice; the other thread of a start or join. */
  public final int number;

  /** Computed by the model when the event enters a graph. */
  public final Clocks clocks = new Clocks();

  /** A mark of whoever walks the graph; means nothing in between. */
  public int mark;

  Event(
      Kind kind,
      int thread,
      int index,
      int stamp,
      int location,
      Mode mode,
      Mode readMode,
      Mode writeMode,
      int site,
      @Nullable Value value,
      @Nullable Event rf,
      @Nullable Update update,
      boolean exclusive,
      @Nullable Fence fence,
      int number) {
    this.kind = kind;
    this.thread = thread;
    this.index = index;
    this.stamp = stamp;
    this.location = location;
    this.mode = mode;
    this.readMode = readMode;
    this.writeMode = writeMode;
    this.site = site;
    this.value = value;
    this.rf = rf;
    this.update = update;
    this.exclusive = exclusive;
    this.fence = fence;
    this.number = number;
  }

  /** This read, as it is when it reads another write. */
  public Event reading(Event write) {
    return Events.read(thread, index, stamp, readMode, site, write, update, writeMode);
  }

  public boolean isRead() {
    return kind == Kind.READ;
  }

  public boolean isWrite() {
    return kind == Kind.WRITE;
  }

  /** Whether it reads or writes a location. */
  public boolean isAccess() {
    return location >= 0;
  }

  public boolean isInitial() {
    return thread == INITIAL;
  }

  /** Whether it is sequentially consistent: a volatile access or a full fence. */
  public boolean isSc() {
    return fence == Fence.FULL || (isAccess() && mode == Mode.VOLATILE);
  }

  /** Whether this event happens before another one. */
  public boolean happensBefore(Event other) {
    if (thread == other.thread) {
      return index < other.index;
    }
    return other.thread != INITIAL && Clocks.covers(other.clocks.hb, this);
  }

  /** Whether this event comes before another one by program order and reads-from. */
  public boolean precedes(Event other) {
    if (thread == other.thread) {
      return index < other.index;
    }
    return other.thread != INITIAL && Clocks.covers(other.clocks.porf, this);
  }

  /** The value of a read or write. */
  public Value valueOrThrow() {
    if (value == null) {
      throw new IllegalStateException("no value: " + this);
    }
    return value;
  }

  /** The write that this read reads. */
  public Event rfOrThrow() {
    if (rf == null) {
      throw new IllegalStateException("reads nothing: " + this);
    }
    return rf;
  }

  @Override
  public String toString() {
    String what =
        fence != null
            ? fence + " fence"
            : kind + (isAccess() ? " " + mode + " @" + location : " " + number);
    return "T" + thread + "." + index + " " + what + (value == null ? "" : " = " + value.bits());
  }
}
