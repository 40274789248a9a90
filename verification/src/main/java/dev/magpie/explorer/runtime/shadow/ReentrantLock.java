package dev.magpie.explorer.runtime.shadow;

import dev.magpie.explorer.runtime.hooks.CallHooks;
import dev.magpie.explorer.runtime.hooks.LockHooks;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/** In place of {@link java.util.concurrent.locks.ReentrantLock}; each method takes its site. */
public class ReentrantLock implements Lock {
  public ReentrantLock() {}

  /** Fair or not: each order in which threads get the lock is explored. */
  public ReentrantLock(boolean fair) {}

  @Override
  public void lock() {
    LockHooks.lock(this);
  }

  @Override
  public void lockInterruptibly() throws InterruptedException {
    do {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    } while (!LockHooks.tryLock(this));
  }

  @Override
  public boolean tryLock() {
    return LockHooks.tryLock(this);
  }

  @Override
  public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    if (time <= 0 || LockHooks.timesOut()) {
      return LockHooks.tryLock(this);
    }
    lockInterruptibly();
    return true;
  }

  @Override
  public void unlock() {
    LockHooks.unlock(this);
  }

  public boolean isHeldByCurrentThread() {
    return LockHooks.isHeld(this);
  }

  @Override
  public Condition newCondition() {
    throw CallHooks.unknown("a condition of a ReentrantLock is not understood");
  }
}
