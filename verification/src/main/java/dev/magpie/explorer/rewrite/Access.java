package dev.magpie.explorer.rewrite;

import dev.magpie.explorer.program.Mode;

/**
 * What an access does to its location.
 *
 * @param read the mode of the read, if it reads
 * @param write the mode of the write, if it writes
 * @param failure the mode of the read if it fails
 * @param weak whether it may fail without reason
 */
public record Access(Operation operation, Mode read, Mode write, Mode failure, boolean weak) {
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

  /** Both halves of a fence say what it orders; one whose halves are plain is none. */
  static Access fence(String method) {
    return switch (method) {
      case "fullFence" -> simple(Operation.FENCE, Mode.VOLATILE);
      case "acquireFence" -> simple(Operation.FENCE, Mode.ACQUIRE);
      case "releaseFence" -> simple(Operation.FENCE, Mode.RELEASE);
      default -> throw new IllegalArgumentException("fence " + method + ": is not modelled");
    };
  }

  static Access simple(Operation operation, Mode mode) {
    return of(operation, mode, mode, false);
  }

  /** An access that has, if it fails, the mode of its read. */
  static Access of(Operation operation, Mode read, Mode write, boolean weak) {
    return new Access(operation, read, write, read, weak);
  }

  /** The same in other modes; one that does not read, or does not write, has one mode twice. */
  public Access withModes(Mode otherRead, Mode otherWrite) {
    return of(operation, otherRead, otherWrite, weak);
  }

  /** The same with another mode if it fails, which in Java it cannot have. */
  public Access withFailure(Mode mode) {
    return new Access(operation, read, write, mode, weak);
  }
}
