package dev.magpie.queue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Measures what the calling thread allocates. */
public final class Allocation {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What the measuring itself may allocate, and far less than a byte for each round. */
  public static final long NOTHING = 1024;

  /** How often an operation is repeated. */
  public static final int ROUNDS = 20_000;

  /** Returns the bytes allocated by {@value #ROUNDS} rounds, after a first few to load classes. */
  public static long of(Runnable round) {
    repeat(round, ROUNDS / 10);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    repeat(round, ROUNDS);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static void repeat(Runnable round, int times) {
    for (int i = 0; i < times; i++) {
      round.run();
    }
  }

  private Allocation() {}
}
