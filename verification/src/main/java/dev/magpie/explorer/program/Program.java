package dev.magpie.explorer.program;

import org.jspecify.annotations.Nullable;

/**
 * A bounded program: some threads that run deterministically, but for what the memory answers. Used
 * by one exploration thread at a time.
 */
public interface Program {
  /** How many threads there are, those that start later included; they are numbered from 0. */
  int threads();

  String threadName(int thread);

  /** Whether the thread waits for a {@link Memory#start} before it runs. */
  default boolean startsLater(int thread) {
    return false;
  }

  /** Whether it is right that this thread waits for ever once all others have ended or wait. */
  default boolean mayWait(int thread) {
    return false;
  }

  /**
   * Runs a thread from its start. Called many times, in no particular order; all that it does must
   * follow from what the memory answers.
   */
  void run(int thread, Memory memory) throws Throwable;

  /** The value of a location before any thread runs. */
  Value initial(int location);

  String locationName(int location);

  /** Where in the source an access stands, for people. */
  String describeSite(int site);

  /** Whether what an access does is not what the code says, but a mutation in its place. */
  default boolean isMutated(int site) {
    return false;
  }

  /** Whether two values are the same to a compare-and-set. */
  default boolean same(@Nullable Object a, @Nullable Object b) {
    return a == b;
  }

  /** Whether races on this location are no finding. */
  default boolean mayRace(int location) {
    return false;
  }
}
