package dev.magpie.explorer.program;

import org.jspecify.annotations.Nullable;

/** What a read-modify-write does with the value that it reads. A pure function. */
public interface Update {
  /** The value to write, or null to write nothing: a compare-and-set that fails. */
  @Nullable Value apply(Value read);

  /**
   * The mode of the read where nothing is written: a compare-and-set that fails.
   *
   * @param read the mode of the read where something is
   */
  default Mode failureMode(Mode read) {
    return read;
  }

  /**
   * Whether the thread waits while {@link #apply} would write nothing: taking a lock, or a permit.
   */
  default boolean waits() {
    return false;
  }
}
