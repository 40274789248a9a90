package dev.magpie.explorer.runtime.hooks;

import dev.magpie.explorer.program.Value;
import dev.magpie.explorer.runtime.Variable;
import dev.magpie.explorer.runtime.VariableAccess;
import org.jspecify.annotations.Nullable;

/** In place of the methods of {@code VarHandle} and of the atomic classes. */
public final class VariableHooks {
  private static final VariableAccess ACCESS = Link.MACHINE.variables;

  private VariableHooks() {}

  public static Value get(Variable variable, @Nullable Object target, int index, int site) {
    return ACCESS.get(variable, target, index, site);
  }

  public static void set(
      Variable variable, @Nullable Object target, int index, Value value, int site) {
    ACCESS.set(variable, target, index, value, site);
  }

  public static boolean compareAndSet(
      Variable variable, @Nullable Object target, int index, Value old, Value next, int site) {
    return ACCESS.compareAndSet(variable, target, index, old, next, site);
  }

  public static Value compareAndExchange(
      Variable variable, @Nullable Object target, int index, Value old, Value next, int site) {
    return ACCESS.compareAndExchange(variable, target, index, old, next, site);
  }

  public static Value swap(
      Variable variable, @Nullable Object target, int index, Value next, int site) {
    return ACCESS.swap(variable, target, index, next, site);
  }

  public static Value calculate(
      Variable variable, @Nullable Object target, int index, Value operand, int site) {
    return Value.of(ACCESS.calculate(variable, target, index, operand.bits(), false, site));
  }

  /** As above, for the methods that return what they have written. */
  public static Value calculateAfter(
      Variable variable, @Nullable Object target, int index, Value operand, int site) {
    return Value.of(ACCESS.calculate(variable, target, index, operand.bits(), true, site));
  }
}
