package dev.magpie.explorer.runtime.shadow;

import dev.magpie.explorer.runtime.Variable;
import dev.magpie.explorer.runtime.hooks.LookupHooks;

/**
 * In place of {@link java.util.concurrent.atomic.AtomicLongFieldUpdater}; calls of its access
 * methods are rewritten and never come here.
 */
public final class AtomicLongFieldUpdater {
  private final Variable variable;

  private AtomicLongFieldUpdater(Variable variable) {
    this.variable = variable;
  }

  public static AtomicLongFieldUpdater newUpdater(Class<?> owner, String fieldName) {
    return new AtomicLongFieldUpdater(LookupHooks.field(owner, fieldName, long.class));
  }

  /** Called by rewritten code. */
  public Variable variable() {
    return variable;
  }
}
