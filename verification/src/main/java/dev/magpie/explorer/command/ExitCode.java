package dev.magpie.explorer.command;

/** What the process returns. */
final class ExitCode {
  static final int PASS = 0;
  static final int FAIL = 1;
  static final int UNKNOWN = 2;

  /** Bad options, no such file or class, or a malformed file. */
  static final int USAGE = 64;

  /** An error of the explorer itself. */
  static final int INTERNAL = 70;

  private ExitCode() {}
}
