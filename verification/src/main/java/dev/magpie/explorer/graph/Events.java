package dev.magpie.explorer.graph;

import dev.magpie.explorer.program.Fence;
import dev.magpie.explorer.program.Mode;
import dev.magpie.explorer.program.Update;
import dev.magpie.explorer.program.Value;
import org.jspecify.annotations.Nullable;

/**
 * Makes the events that enter a graph; each by its thread, its place in the thread, and its stamp.
 */
public final class Events {
  private Events() {}

  /** The write that gives a location its initial value. */
  public static Event initial(int location, Value value) {
    return new Event(
        Event.Kind.WRITE,
        Event.INITIAL,
        0,
        -1,
        location,
        Mode.OPAQUE,
        Mode.OPAQUE,
        Mode.OPAQUE,
        -1,
        value,
        null,
        null,
        false,
        null,
        0);
  }

  /**
   * A read of the given write; of a read-modify-write if there is an update.
   *
   * @param mode as the program asks for it; where an update fails, it may have another one for that
   */
  public static Event read(
      int thread,
      int index,
      int stamp,
      Mode mode,
      int site,
      Event rf,
      @Nullable Update update,
      Mode writeMode) {
    return new Event(
        Event.Kind.READ,
        thread,
        index,
        stamp,
        rf.location,
        modeOfRead(mode, rf, update),
        mode,
        writeMode,
        site,
        rf.value,
        rf,
        update,
        false,
        null,
        0);
  }

  private static Mode modeOfRead(Mode mode, Event rf, @Nullable Update update) {
    Mode failure = update == null ? mode : update.failureMode(mode);
    boolean fails = update != null && failure != mode && update.apply(rf.valueOrThrow()) == null;
    return fails ? failure : mode;
  }

  public static Event write(
      int thread,
      int index,
      int stamp,
      int location,
      Mode mode,
      int site,
      Value value,
      boolean exclusive) {
    return new Event(
        Event.Kind.WRITE,
        thread,
        index,
        stamp,
        location,
        mode,
        mode,
        mode,
        site,
        value,
        null,
        null,
        exclusive,
        null,
        0);
  }

  public static Event fence(int thread, int index, int stamp, int site, Fence fence) {
    return new Event(
        Event.Kind.FENCE,
        thread,
        index,
        stamp,
        -1,
        Mode.PLAIN,
        Mode.PLAIN,
        Mode.PLAIN,
        site,
        null,
        null,
        null,
        false,
        fence,
        0);
  }

  /** A choice, start or join. */
  public static Event numbered(
      Event.Kind kind, int thread, int index, int stamp, int site, int number) {
    return new Event(
        kind,
        thread,
        index,
        stamp,
        -1,
        Mode.PLAIN,
        Mode.PLAIN,
        Mode.PLAIN,
        site,
        null,
        null,
        null,
        false,
        null,
        number);
  }
}
