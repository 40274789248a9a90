package dev.magpie.explorer.runtime.shadow;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/**
 * In place of {@link java.util.concurrent.atomic.AtomicLong}; calls of its access methods are
 * rewritten and never come here.
 */
@SuppressWarnings("serial") // never leaves the explorer
public class AtomicLong extends Number {
  private static final VarHandle VALUE = Handles.of(MethodHandles.lookup(), long.class);

  private volatile long value;

  public AtomicLong() {}

  /** No ordering is promised for the initial value. */
  @SuppressWarnings("this-escape") // into a handle, which keeps nothing
  public AtomicLong(long initialValue) {
    VALUE.setOpaque(this, initialValue);
  }

  public final long getAndUpdate(LongUnaryOperator update) {
    while (true) {
      long old = value;
      if (VALUE.compareAndSet(this, old, update.applyAsLong(old))) {
        return old;
      }
    }
  }

  public final long updateAndGet(LongUnaryOperator update) {
    while (true) {
      long old = value;
      long next = update.applyAsLong(old);
      if (VALUE.compareAndSet(this, old, next)) {
        return next;
      }
    }
  }

  public final long getAndAccumulate(long operand, LongBinaryOperator operator) {
    return getAndUpdate(old -> operator.applyAsLong(old, operand));
  }

  public final long accumulateAndGet(long operand, LongBinaryOperator operator) {
    return updateAndGet(old -> operator.applyAsLong(old, operand));
  }

  @Override
  public int intValue() {
    return (int) value;
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
