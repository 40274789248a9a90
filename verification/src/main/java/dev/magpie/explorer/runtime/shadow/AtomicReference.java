package dev.magpie.explorer.runtime.shadow;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * In place of {@link java.util.concurrent.atomic.AtomicReference}; calls of its access methods are
 * rewritten and never come here.
 */
public class AtomicReference<V extends @Nullable Object> {
  private static final VarHandle VALUE = Handles.of(MethodHandles.lookup(), Object.class);

  private volatile @Nullable Object value;

  public AtomicReference() {}

  /** No ordering is promised for the initial value. */
  @SuppressWarnings("this-escape") // into a handle, which keeps nothing
  public AtomicReference(V initialValue) {
    VALUE.setOpaque(this, initialValue);
  }

  public final V getAndUpdate(UnaryOperator<V> update) {
    while (true) {
      V old = current();
      if (VALUE.compareAndSet(this, old, update.apply(old))) {
        return old;
      }
    }
  }

  public final V updateAndGet(UnaryOperator<V> update) {
    while (true) {
      V old = current();
      V next = update.apply(old);
      if (VALUE.compareAndSet(this, old, next)) {
        return next;
      }
    }
  }

  public final V getAndAccumulate(V operand, BinaryOperator<V> operator) {
    return getAndUpdate(old -> operator.apply(old, operand));
  }

  public final V accumulateAndGet(V operand, BinaryOperator<V> operator) {
    return updateAndGet(old -> operator.apply(old, operand));
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // null is there only if V allows it
  private V current() {
    return (V) value;
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
