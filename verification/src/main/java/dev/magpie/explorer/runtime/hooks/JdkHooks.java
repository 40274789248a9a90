package dev.magpie.explorer.runtime.hooks;

import dev.magpie.explorer.runtime.Machine;
import dev.magpie.explorer.runtime.Parking;
import dev.magpie.explorer.runtime.ThreadCalls;
import org.jspecify.annotations.Nullable;

/** In place of methods of the JDK: each has its name, its parameters and the site. */
public final class JdkHooks {
  private static final Machine MACHINE = Link.MACHINE;
  private static final Parking PARKING = MACHINE.parking;
  private static final ThreadCalls THREADS = MACHINE.threadCalls;

  private JdkHooks() {}

  public static void fullFence(int site) {
    THREADS.fence(site);
  }

  public static void acquireFence(int site) {
    THREADS.fence(site);
  }

  public static void releaseFence(int site) {
    THREADS.fence(site);
  }

  public static void park(int site) {
    PARKING.park(false, site);
  }

  public static void park(@Nullable Object blocker, int site) {
    PARKING.park(false, site);
  }

  public static void parkNanos(long nanos, int site) {
    if (nanos > 0) {
      PARKING.park(true, site);
    }
  }

  public static void parkNanos(@Nullable Object blocker, long nanos, int site) {
    parkNanos(nanos, site);
  }

  public static void parkUntil(long deadline, int site) {
    PARKING.park(true, site);
  }

  public static void parkUntil(@Nullable Object blocker, long deadline, int site) {
    PARKING.park(true, site);
  }

  public static void unpark(@Nullable Thread thread, int site) {
    PARKING.unpark(thread, site);
  }

  public static Thread currentThread(int site) {
    return THREADS.current();
  }

  public static void start(Thread thread, int site) {
    THREADS.start(thread, site);
  }

  public static void join(Thread thread, int site) {
    THREADS.join(thread, site);
  }

  public static void interrupt(Thread thread, int site) {
    PARKING.interrupt(thread, site);
  }

  public static boolean isInterrupted(Thread thread, int site) {
    return PARKING.isInterrupted(thread, site);
  }

  public static boolean interrupted(int site) {
    return PARKING.interrupted(site);
  }

  /** Only a hint. */
  public static void onSpinWait(int site) {}

  @SuppressWarnings("NamedLikeContextualKeyword") // as in Thread
  public static void yield(int site) {}

  /** Time stands still: a sleep is over at once, unless the thread is interrupted before. */
  public static void sleep(long millis, int site) throws InterruptedException {
    if (PARKING.interrupted(site)) {
      throw new InterruptedException();
    }
  }

  public static void sleep(long millis, int nanos, int site) throws InterruptedException {
    sleep(millis, site);
  }

  public static long nanoTime(int site) {
    return THREADS.time();
  }

  public static long currentTimeMillis(int site) {
    return THREADS.time();
  }

  public static boolean equals(Object object, @Nullable Object other, int site) {
    return object.equals(other) || (THREADS.hasIdentity(object) && THREADS.same(object, other));
  }

  public static int hashCode(Object object, int site) {
    return THREADS.hasIdentity(object) ? THREADS.identityHash(object) : object.hashCode();
  }

  public static int identityHashCode(@Nullable Object object, int site) {
    return THREADS.identityHash(object);
  }

  public static void arraycopy(Object from, int start, Object to, int target, int count, int site) {
    MACHINE.arrays.copy(from, start, to, target, count, site);
  }

  /** Of the JDK's own support for growing arrays, which the copies of its collections call. */
  public static int newLength(int old, int least, int wanted, int site) {
    return Math.addExact(old, Math.max(least, wanted));
  }

  public static void monitorEnter(Object object, int site) {
    MACHINE.monitors.enter(object, site);
  }

  public static void monitorExit(Object object, int site) {
    MACHINE.monitors.exit(object, site);
  }
}
