package dev.magpie.explorer.runtime.shadow;

import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.VarHandle;

/** The handles of the fields of the models. */
final class Handles {
  private Handles() {}

  /** The handle of the field {@code value}. */
  static VarHandle of(Lookup lookup, Class<?> type) {
    try {
      return lookup.findVarHandle(lookup.lookupClass(), "value", type);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
