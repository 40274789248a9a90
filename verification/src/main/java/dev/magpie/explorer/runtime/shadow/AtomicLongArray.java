package dev.magpie.explorer.runtime.shadow;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/**
 * In place of {@link java.util.concurrent.atomic.AtomicLongArray}; calls of its access methods are
 * rewritten and never come here.
 */
public class AtomicLongArray {
  private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(long[].class);

  private final long[] elements;

  public AtomicLongArray(int length) {
    elements = new long[length];
  }

  public AtomicLongArray(long[] array) {
    elements = new long[array.length];
    for (int i = 0; i < array.length; i++) {
      ELEMENT.setOpaque(elements, i, array[i]);
    }
  }

  /** Called by rewritten code. */
  public final Object elements() {
    return elements;
  }

  public final int length() {
    return elements.length;
  }

  public final long getAndUpdate(int i, LongUnaryOperator update) {
    while (true) {
      long old = (long) ELEMENT.getVolatile(elements, i);
      if (ELEMENT.compareAndSet(elements, i, old, update.applyAsLong(old))) {
        return old;
      }
    }
  }

  public final long updateAndGet(int i, LongUnaryOperator update) {
    while (true) {
      long old = (long) ELEMENT.getVolatile(elements, i);
      long next = update.applyAsLong(old);
      if (ELEMENT.compareAndSet(elements, i, old, next)) {
        return next;
      }
    }
  }

  public final long getAndAccumulate(int i, long operand, LongBinaryOperator operator) {
    return getAndUpdate(i, old -> operator.applyAsLong(old, operand));
  }

  public final long accumulateAndGet(int i, long operand, LongBinaryOperator operator) {
    return updateAndGet(i, old -> operator.applyAsLong(old, operand));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < elements.length; i++) {
      text.append(i == 0 ? "" : ", ").append((long) ELEMENT.getVolatile(elements, i));
    }
    return text.append("]").toString();
  }
}
