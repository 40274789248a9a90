package dev.magpie.explorer.runtime.shadow;

import dev.magpie.explorer.runtime.Variable;
import dev.magpie.explorer.runtime.hooks.LookupHooks;

/**
 * In place of {@link java.util.concurrent.atomic.AtomicReferenceFieldUpdater}; calls of its access
 * methods are rewritten and never come here.
 */
public final class AtomicReferenceFieldUpdater {
  private final Variable variable;

  private AtomicReferenceFieldUpdater(Variable variable) {
    this.variable = variable;
  }

  public static AtomicReferenceFieldUpdater newUpdater(
      Class<?> owner, Class<?> type, String fieldName) {
    return new AtomicReferenceFieldUpdater(LookupHooks.field(owner, fieldName, type));
  }

  /** Called by rewritten code. */
  public Variable variable() {
    return variable;
  }
}
