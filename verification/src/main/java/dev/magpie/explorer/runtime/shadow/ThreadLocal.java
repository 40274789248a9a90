package dev.magpie.explorer.runtime.shadow;

import dev.magpie.explorer.runtime.hooks.LockHooks;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** In place of {@link java.lang.ThreadLocal}: each thread of the program has its own value. */
@SuppressWarnings("JavaLangClash") // it stands in its place
public class ThreadLocal<T extends @Nullable Object> {
  public static <S extends @Nullable Object> ThreadLocal<S> withInitial(
      Supplier<? extends S> supplier) {
    return new WithInitial<>(supplier);
  }

  @SuppressWarnings("NullAway") // as in the JDK, null unless a subclass knows better
  protected T initialValue() {
    return null;
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // null is there only if T allows it
  public T get() {
    return (T) LockHooks.local(this, this::initialValue);
  }

  public void set(T value) {
    LockHooks.setLocal(this, value);
  }

  public void remove() {
    LockHooks.removeLocal(this);
  }

  private static final class WithInitial<S extends @Nullable Object> extends ThreadLocal<S> {
    private final Supplier<? extends S> supplier;

    WithInitial(Supplier<? extends S> supplier) {
      this.supplier = supplier;
    }

    @Override
    protected S initialValue() {
      return supplier.get();
    }
  }
}
