package dev.magpie.explorer.command;

import dev.magpie.explorer.Verdict;

/** The exit code of several targets together. */
final class Worst {
  private boolean failed;
  private boolean malformed;
  private boolean unknown;

  void add(Verdict verdict) {
    failed |= verdict instanceof Verdict.Fail;
    unknown |= verdict instanceof Verdict.Unknown;
  }

  void addMalformed() {
    malformed = true;
  }

  /** A failure is certain whatever else there is; else what was not explored comes first. */
  int exitCode() {
    if (failed) {
      return ExitCode.FAIL;
    }
    if (malformed) {
      return ExitCode.USAGE;
    }
    return unknown ? ExitCode.UNKNOWN : ExitCode.PASS;
  }
}
