package dev.magpie.explorer.program;

/** A fence of {@code VarHandle}. */
public enum Fence {
  ACQUIRE,
  RELEASE,
  FULL;

  public boolean acquires() {
    return this != RELEASE;
  }

  public boolean releases() {
    return this != ACQUIRE;
  }
}
