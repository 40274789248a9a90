package dev.magpie.explorer.search;

/** The name of an execution does not fit the program. */
@SuppressWarnings("serial") // never leaves the explorer
final class ScriptMismatch extends RuntimeException {
  ScriptMismatch(String what) {
    super(what);
  }
}
