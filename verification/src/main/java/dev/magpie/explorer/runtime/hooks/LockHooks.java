package dev.magpie.explorer.runtime.hooks;

import dev.magpie.explorer.runtime.Machine;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Called by the models of locks and of {@code ThreadLocal}. */
public final class LockHooks {
  private static final Machine MACHINE = Link.MACHINE;

  private LockHooks() {}

  public static void lock(Object lock) {
    MACHINE.monitors.enter(lock, MACHINE.site("ReentrantLock.lock"));
  }

  public static boolean tryLock(Object lock) {
    return MACHINE.monitors.tryEnter(lock, MACHINE.site("ReentrantLock.tryLock"));
  }

  public static void unlock(Object lock) {
    MACHINE.monitors.exit(lock, MACHINE.site("ReentrantLock.unlock"));
  }

  public static boolean isHeld(Object lock) {
    return MACHINE.monitors.isHeld(lock);
  }

  public static boolean timesOut() {
    return MACHINE.parking.timesOut(MACHINE.site("a timed wait"));
  }

  public static @Nullable Object local(
      Object threadLocal, Supplier<? extends @Nullable Object> initial) {
    return MACHINE.threadCalls.local(threadLocal, initial);
  }

  public static void setLocal(Object threadLocal, @Nullable Object value) {
    MACHINE.threadCalls.setLocal(threadLocal, value);
  }

  public static void removeLocal(Object threadLocal) {
    MACHINE.threadCalls.removeLocal(threadLocal);
  }
}
