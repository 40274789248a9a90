package dev.magpie.pool.protocol;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the interrupts of a worker's thread: one that is meant for a task does not reach the next,
 * one that stops the worker reaches each task that is running or begins later.
 */
public final class StopFlag {

  /** The thread to interrupt; null if none is running. */
  private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();

  private final AtomicBoolean stopped = new AtomicBoolean();

  /** Makes a flag that is not set. */
  public StopFlag() {}

  /** The calling thread is the worker's from now on. */
  public void begin() {
    // pool.interrupt volatile <-> stop: the thread is known before its first look at the flag
    thread.set(Thread.currentThread());
  }

  /** The calling thread, the worker's, is about to run a task. */
  public void beginTask() {
    Thread.interrupted();
    // pool.interrupt volatile <-> stop: the thread is known before its first look at the flag
    if (stopped.get()) {
      Thread.currentThread().interrupt();
    }
  }

  /** Interrupts the worker's thread now, if it is running, and before each later task. */
  public void stop() {
    // pool.interrupt volatile <-> begin, beginTask: the flag is set before the look at the thread
    stopped.set(true);
    // pool.interrupt volatile <-> begin, beginTask: the flag is set before the look at the thread
    Thread running = thread.get();
    if (running != null) {
      running.interrupt();
    }
  }

  /** The worker's thread ends; a stop no longer interrupts it. */
  public void end() {
    // A stop that misses this interrupts a thread that runs no task any more.
    thread.setOpaque(null);
  }
}
