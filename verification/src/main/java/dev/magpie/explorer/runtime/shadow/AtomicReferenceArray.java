package dev.magpie.explorer.runtime.shadow;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * In place of {@link java.util.concurrent.atomic.AtomicReferenceArray}; calls of its access methods
 * are rewritten and never come here.
 */
public class AtomicReferenceArray<E extends @Nullable Object> {
  private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(Object[].class);

  private final @Nullable Object[] elements;

  public AtomicReferenceArray(int length) {
    elements = new Object[length];
  }

  public AtomicReferenceArray(E[] array) {
    elements = new Object[array.length];
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

  public final E getAndUpdate(int i, UnaryOperator<E> update) {
    while (true) {
      E old = current(i);
      if (ELEMENT.compareAndSet(elements, i, old, update.apply(old))) {
        return old;
      }
    }
  }

  public final E updateAndGet(int i, UnaryOperator<E> update) {
    while (true) {
      E old = current(i);
      E next = update.apply(old);
      if (ELEMENT.compareAndSet(elements, i, old, next)) {
        return next;
      }
    }
  }

  public final E getAndAccumulate(int i, E operand, BinaryOperator<E> operator) {
    return getAndUpdate(i, old -> operator.apply(old, operand));
  }

  public final E accumulateAndGet(int i, E operand, BinaryOperator<E> operator) {
    return updateAndGet(i, old -> operator.apply(old, operand));
  }

  @SuppressWarnings("unchecked")
  private E current(int i) {
    return (E) ELEMENT.getVolatile(elements, i);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < elements.length; i++) {
      text.append(i == 0 ? "" : ", ").append(current(i));
    }
    return text.append("]").toString();
  }
}
