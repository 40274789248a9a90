package dev.magpie.explorer.runtime.shadow;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/**
 * In place of {@link java.util.concurrent.atomic.AtomicInteger}; calls of its access methods are
 * rewritten and never come here.
 */
@SuppressWarnings("serial") // never leaves the explorer
public class AtomicInteger extends Number {
  private static final VarHandle VALUE = Handles.of(MethodHandles.lookup(), int.class);

  private volatile int value;

  public AtomicInteger() {}

  /** No ordering is promised for the initial value. */
  @SuppressWarnings("this-escape") // into a handle, which keeps nothing
  public AtomicInteger(int initialValue) {
    VALUE.setOpaque(this, initialValue);
  }

  public final int getAndUpdate(IntUnaryOperator update) {
    while (true) {
      int old = value;
      if (VALUE.compareAndSet(this, old, update.applyAsInt(old))) {
        return old;
      }
    }
  }

  public final int updateAndGet(IntUnaryOperator update) {
    while (true) {
      int old = value;
      int next = update.applyAsInt(old);
      if (VALUE.compareAndSet(this, old, next)) {
        return next;
      }
    }
  }

  public final int getAndAccumulate(int operand, IntBinaryOperator operator) {
    return getAndUpdate(old -> operator.applyAsInt(old, operand));
  }

  public final int accumulateAndGet(int operand, IntBinaryOperator operator) {
    return updateAndGet(old -> operator.applyAsInt(old, operand));
  }

  @Override
  public int intValue() {
    return value;
  }

  @Override
  public long longValue() {
    return value;
  }

  @Override
  public float floatValue() {
    return value;
  }

  @Override
  public double doubleValue() {
    return value;
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
