package dev.magpie.explorer;

import java.lang.reflect.InvocationTargetException;

/** Says what a target threw. */
public final class Thrown {
  private Thrown() {}

  /** What was thrown, and where in the target. */
  public static String describe(Throwable thrown) {
    StackTraceElement[] frames = thrown.getStackTrace();
    return frames.length == 0 ? thrown.toString() : thrown + " at " + frames[0];
  }

  /** A target whose state cannot be made. */
  public static IllegalArgumentException inSetup(String target, Exception thrown) {
    Throwable cause = thrown.getCause();
    Throwable first = thrown instanceof InvocationTargetException && cause != null ? cause : thrown;
    return new IllegalArgumentException(target + " cannot be set up: " + describe(first), first);
  }
}
