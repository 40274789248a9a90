package dev.magpie.explorer.command;

/** A target cannot be set up; the message says which one, and why. */
final class MalformedTarget extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedTarget(String message) {
    super(message);
  }
}
