package dev.magpie.explorer.litmus;

/** A litmus file is malformed; the message names file, line, column, and what was expected. */
public final class LitmusException extends Exception {
  private static final long serialVersionUID = 1L;

  LitmusException(String file, int line, int column, String what) {
    super(file + ":" + line + ":" + column + ": " + what);
  }
}
