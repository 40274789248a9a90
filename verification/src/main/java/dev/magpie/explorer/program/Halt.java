package dev.magpie.explorer.program;

/**
 * Leaves a call of {@link Program#run} before its end. Nothing in a program may stop it; should
 * something catch it, each further call of the memory throws it again.
 */
@SuppressWarnings("serial") // never leaves the explorer
public final class Halt extends Error {
  public Halt(String why) {
    super(why, null, false, false);
  }
}
