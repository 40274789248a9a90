package dev.magpie.pool;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.NativeLibrary;
import java.util.BitSet;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** The cores on which a thread may run, by the calls of Linux. */
final class CoreAffinity {

  /** Room for 8192 cores, more than the C library's own sets have. */
  private static final int SET_BYTES = 1024;

  private static final int CALLING_THREAD = 0;

  /** Returns the cores on which the calling thread may run. */
  static BitSet get() {
    byte[] set = new byte[SET_BYTES];
    require(call("sched_getaffinity", set) >= 0, "sched_getaffinity");
    return BitSet.valueOf(set);
  }

  /** Has the calling thread run on this core only. */
  static void pin(int core) {
    byte[] set = new byte[SET_BYTES];
    set[core / Byte.SIZE] = (byte) (1 << core % Byte.SIZE);
    require(call("sched_setaffinity", set) == 0, "sched_setaffinity to core " + core);
  }

  /** Skips the test where the system does not let a thread choose its core. */
  static void assumeAvailable() throws Exception {
    String system = System.getProperty("os.name");
    assumeTrue("Linux".equals(system), () -> "no sched_setaffinity on " + system);
    FutureTask<Boolean> attempt = new FutureTask<>(CoreAffinity::isAvailable);
    Thread thread = new Thread(attempt);
    thread.start();
    assumeTrue(attempt.get(30, TimeUnit.SECONDS), "the system refuses sched_setaffinity");
  }

  private static boolean isAvailable() {
    try {
      pin(get().nextSetBit(0));
      return true;
    } catch (IllegalStateException | LinkageError refused) {
      return false;
    }
  }

  private static int call(String function, byte[] set) {
    Object[] arguments = {CALLING_THREAD, (long) SET_BYTES, set};
    return NativeLibrary.getInstance("c").getFunction(function).invokeInt(arguments);
  }

  private static void require(boolean done, String call) {
    if (!done) {
      throw new IllegalStateException(call + " failed");
    }
  }

  private CoreAffinity() {}
}
