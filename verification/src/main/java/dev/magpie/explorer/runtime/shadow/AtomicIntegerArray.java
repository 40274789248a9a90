package dev.magpie.explorer.runtime.shadow;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/**
 * In place of {@link java.util.concurrent.atomic.AtomicIntegerArray}; calls of its access methods
 * are rewritten and never come here.
 */
public class AtomicIntegerArray {
  private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(int[].class);

  private final int[] elements;

  public AtomicIntegerArray(int length) {
    elements = new int[length];
  }

  public AtomicIntegerArray(int[] array) {
    elements = new int[array.length];
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

  public final int getAndUpdate(int i, IntUnaryOperator update) {
    while (true) {
      int old = (int) ELEMENT.getVolatile(elements, i);
      if (ELEMENT.compareAndSet(elements, i, old, update.applyAsInt(old))) {
        return old;
      }
    }
  }

  public final int updateAndGet(int i, IntUnaryOperator update) {
    while (true) {
      int old = (int) ELEMENT.getVolatile(elements, i);
      int next = update.applyAsInt(old);
      if (ELEMENT.compareAndSet(elements, i, old, next)) {
        return next;
      }
    }
  }

  public final int getAndAccumulate(int i, int operand, IntBinaryOperator operator) {
    return getAndUpdate(i, old -> operator.applyAsInt(old, operand));
  }

  public final int accumulateAndGet(int i, int operand, IntBinaryOperator operator) {
    return updateAndGet(i, old -> operator.applyAsInt(old, operand));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < elements.length; i++) {
      text.append(i == 0 ? "" : ", ").append((int) ELEMENT.getVolatile(elements, i));
    }
    return text.append("]").toString();
  }
}
