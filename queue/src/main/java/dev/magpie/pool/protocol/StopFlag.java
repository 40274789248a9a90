package dev.magpie.pool.protocol;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Tells a worker that the tasks it runs are to be interrupted. Whoever raises the flag while the
 * worker begins either learns its thread, and interrupts it, or is seen by the worker, which then
 * interrupts itself; both may happen.
 */
public final class StopFlag {

  /** The worker's thread; null if none is running. */
  private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();

  private final AtomicBoolean raised = new AtomicBoolean();

  /** Makes a flag that is not raised, of a worker that is not running. */
  public StopFlag() {}

  /** The calling thread is the worker's from now on. */
  public void begin() {
    // pool.interrupt volatile <-> raise: the thread is known before the look at the flag
    thread.set(Thread.currentThread());
  }

  /** The worker's thread runs no more tasks. */
  public void end() {
    // Whoever misses this interrupts a thread that runs no task any more.
    thread.setOpaque(null);
  }

  /** Returns true if the flag is raised. Asked by the worker's thread before each task. */
  public boolean isRaised() {
    // pool.interrupt volatile <-> raise: the thread is known before the look at the flag
    return raised.get();
  }

  /** Raises the flag and returns the worker's thread, if it is running, to be interrupted. */
  public @Nullable Thread raise() {
    // pool.interrupt volatile <-> begin, isRaised: the flag is raised before the look for a thread
    raised.set(true);
    // pool.interrupt volatile <-> begin, isRaised: the flag is raised before the look for a thread
    return thread.get();
  }
}
