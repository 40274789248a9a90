package dev.magpie.explorer.graph;

import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import org.jspecify.annotations.Nullable;

/**
 * One event of an execution graph. A read-modify-write is two: a read with an {@link #update}, and,
 * if that writes, an {@link #exclusive} write right behind it. Immutable once it is in a graph;
 * graphs share their events.
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

  public final Mode mode;
  public final int site;

  /** What a write wrote, or a read read. */
  public final @Nullable Value value;

  /** The write that a read reads. */
  public final @Nullable Event rf;

  /** The read half's update. */
  public final @Nullable Update update;

  /** Whether this write is half of a read-modify-write: the event before it is the other half. */
  public final boolean exclusive;

  /** The fence's kind. */
  public final @Nullable Fence fence;

  /** The alternative chosen of a choice; the other thread of a start or join. */
  public final int number;

  Event(Builder b) {
    kind = b.kind;
    thread = b.thread;
    index = b.index;
    stamp = b.stamp;
    location = b.location;
    mode = b.mode;
    site = b.site;
    value = b.value;
    rf = b.rf;
    update = b.update;
    exclusive = b.exclusive;
    fence = b.fence;
    number = b.number;
  }

  static final class Builder {
    Kind kind = Kind.READ;
    int thread;
    int index;
    int stamp;
    int location = -1;
    Mode mode = Mode.PLAIN;
    int site;
    @Nullable Value value;
    @Nullable Event rf;
    @Nullable Update update;
    boolean exclusive;
    @Nullable Fence fence;
    int number;
  }
}
