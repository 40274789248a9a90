package dev.magpie.explorer.runtime.shadow;

import dev.magpie.explorer.runtime.hooks.LockHooks;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.TimeUnit;

/** In place of {@link java.util.concurrent.CountDownLatch}. */
public class CountDownLatch {
  private static final VarHandle VALUE = Handles.of(MethodHandles.lookup(), int.class);

  private volatile int value;

  @SuppressWarnings("this-escape") // into a handle, which keeps nothing
  public CountDownLatch(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("count " + count + ": is negative");
    }
    VALUE.setOpaque(this, count);
  }

  public void countDown() {
    while (true) {
      int count = value;
      if (count == 0 || VALUE.compareAndSet(this, count, count - 1)) {
        return;
      }
    }
  }

  public void await() throws InterruptedException {
    do {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    } while (value != 0);
  }

  public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    if (timeout <= 0 || LockHooks.timesOut()) {
      return value == 0;
    }
    await();
    return true;
  }

  public long getCount() {
    return value;
  }

  @Override
  public String toString() {
    return "CountDownLatch[Count = " + value + "]";
  }
}
