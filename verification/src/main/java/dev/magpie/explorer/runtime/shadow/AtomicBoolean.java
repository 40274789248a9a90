package dev.magpie.explorer.runtime.shadow;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * In place of {@link java.util.concurrent.atomic.AtomicBoolean}; calls of its access methods are
 * rewritten and never come here.
 */
public class AtomicBoolean {
  private static final VarHandle VALUE = Handles.of(MethodHandles.lookup(), boolean.class);

  private volatile boolean value;

  public AtomicBoolean() {}

  /** No ordering is promised for the initial value. */
  @SuppressWarnings("this-escape") // into a handle, which keeps nothing
  public AtomicBoolean(boolean initialValue) {
    VALUE.setOpaque(this, initialValue);
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
