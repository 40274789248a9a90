package dev.magpie.explorer.runtime.shadow;

import dev.magpie.explorer.runtime.Variable;
import dev.magpie.explorer.runtime.hooks.LookupHooks;

/**
 * In place of {@link java.util.concurrent.atomic.AtomicIntegerFieldUpdater}; calls of its access
 * methods are rewritten and never come here.
 */
public final class AtomicIntegerFieldUpdater {
  private final Variable variable;

  private AtomicIntegerFieldUpdater(Variable variable) {
    this.variable = variable;
  }

  public static AtomicIntegerFieldUpdater newUpdater(Class<?> owner, String fieldName) {
    return new AtomicIntegerFieldUpdater(LookupHooks.field(owner, fieldName, int.class));
  }

  /** Called by rewritten code. */
  public Variable variable() {
    return variable;
  }
}
