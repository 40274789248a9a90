package dev.magpie.explorer.program;

/** A fence of {@code VarHandle}. */
public enum Fence {
  /** Orders nothing: it marks where a mutation took a fence away. */
  NONE,
  ACQUIRE,
  RELEASE,
  FULL;

  public boolean acquires() {
    return this == ACQUIRE || this == FULL;
  }

  public boolean releases() {
    return this == RELEASE || this == FULL;
  }
}
