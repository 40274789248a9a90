package dev.magpie.explorer;

/** Writes an exception of a target: what, and where in the target. */
final class Thrown {
  private Thrown() {}

  static String describe(Throwable thrown) {
    StackTraceElement[] frames = thrown.getStackTrace();
    return frames.length == 0 ? thrown.toString() : thrown + " at " + frames[0];
  }
}
