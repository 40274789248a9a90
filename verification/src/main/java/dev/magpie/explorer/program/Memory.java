package dev.magpie.explorer.program;

/**
 * The only way in which a running thread of a {@link Program} learns or changes a shared value. The
 * values come from the execution under exploration, so the thread may be called again and again,
 * alone and on one platform thread. Each call may throw {@link Halt}, which the program must let
 * pass; {@code site} is a number of the program's own, for {@link Program#describeSite}.
 */
public interface Memory {
  Value read(int location, Mode mode, int site);

  void write(int location, Mode mode, Value value, int site);

  /**
   * An atomic read-modify-write.
   *
   * @param read the mode of the read; if the update writes nothing, see {@link Update#failureMode}
   * @param write the mode of the write; not used if the update writes nothing
   * @return the value read, from which the caller sees by {@link Update#apply} what was written
   */
  Value update(int location, Update update, Mode read, Mode write, int site);

  void fence(Fence fence, int site);

  /**
   * A choice that nothing determines, such as a spurious failure: each of 0 (the usual), 1, ...,
   * {@code alternatives - 1} is explored.
   */
  int choose(int alternatives, int site);

  /** Starts a thread of the program that {@link Program#startsLater}. */
  void start(int thread, int site);

  /** Waits for the end of a thread. */
  void join(int thread, int site);

  /** How many events the running thread has made so far in this call of {@link Program#run}. */
  int position();

  /**
   * Leaves the thread in a loop that can only repeat itself: the turn that began at the given
   * {@link #position()} wrote nothing and left the thread as it was.
   */
  Halt repeatsSince(int position);

  /** Gives up the exploration with the verdict unknown: the program does what no model covers. */
  Halt unknown(String reason);
}
