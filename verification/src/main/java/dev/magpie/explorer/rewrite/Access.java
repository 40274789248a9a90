package dev.magpie.explorer.rewrite;

import dev.magpie.explorer.program.Mode;

/**
 * What an access does to its location.
 *
 * @param read the mode of the read, if it reads
 * @param write the mode of the write, if it writes
 * @param weak whether it may fail without reason
 */
public record Access(Operation operation, Mode read, Mode write, boolean weak) {
  /** What is done, whatever the mode. */
  public enum Operation {
    NONE,
    GET,
    SET,
    COMPARE_AND_SET,
    COMPARE_AND_EXCHANGE,
    SWAP,
    ADD,
    OR,
    AND,
    XOR,
    FENCE
  }

  /** Of a site that is no access. */
  public static final Access NONE = simple(Operation.NONE, Mode.PLAIN);

  public static final Access FENCE = simple(Operation.FENCE, Mode.VOLATILE);

  /** Of a fence that a mutation takes away. */
  public static final Access NO_FENCE = simple(Operation.FENCE, Mode.PLAIN);

  static Access simple(Operation operation, Mode mode) {
    return new Access(operation, mode, mode, false);
  }
}
