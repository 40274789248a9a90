package dev.magpie.bench.explorer;

import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The Chase–Lev deque of the published counts, as Java: Chase, Lev, "Dynamic circular work-stealing
 * deque", SPAA 2005, with the orderings of Lê, Pop, Cohen, Zappa Nardelli, "Correct and efficient
 * work-stealing for weak memory models", PPoPP 2013. Differs in that the array does not grow. For
 * one owner and any number of thieves; measured here, not for use: a thief may race on a slot.
 */
final class Deque {
  static final int CAPACITY = 10;

  private final AtomicLong top = new AtomicLong();
  private final AtomicLong bottom = new AtomicLong();
  private final long[] slots = new long[CAPACITY];

  /** Adds a task, or does nothing if the deque is full. Only for the owner. */
  void push(long task) {
    long b = bottom.getOpaque();
    long t = top.getAcquire();
    if (b - t < CAPACITY) {
      slots[(int) (b % CAPACITY)] = task;
      bottom.setRelease(b + 1);
    }
  }

  /** Takes the newest task, or returns 0. Only for the owner. */
  long pop() {
    long b = bottom.getOpaque() - 1;
    bottom.setOpaque(b);
    VarHandle.fullFence();
    long t = top.getOpaque();
    if (t > b) {
      bottom.setOpaque(b + 1);
      return 0;
    }
    long task = slots[(int) (b % CAPACITY)];
    if (t == b) {
      boolean won = top.compareAndSet(t, t + 1);
      bottom.setOpaque(b + 1);
      return won ? task : 0;
    }
    return task;
  }

  /** Takes the oldest task, or returns 0 if there is none or another thread was faster. */
  long steal() {
    long t = top.getOpaque();
    VarHandle.fullFence();
    long b = bottom.getAcquire();
    if (t >= b) {
      return 0;
    }
    long task = slots[(int) (t % CAPACITY)];
    return top.compareAndExchangeRelease(t, t + 1) == t ? task : 0;
  }
}
