package dev.magpie.pool;

import dev.magpie.pool.metrics.PoolObserver;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What a {@link PoolBuilder} has gathered. */
record PoolSettings(
    int workers,
    QueueSettings queues,
    int spinLimit,
    String name,
    long stackSize,
    @Nullable ThreadFactory threadFactory,
    TaskFailureHandler failureHandler,
    WorkerHooks hooks,
    VictimOrder victimOrder,
    @Nullable IdlePoller idlePoller,
    long idlePollNanos,
    LongSupplier clock,
    boolean metrics,
    @Nullable PoolObserver observer) {

  /** Makes the thread of a worker, not started. */
  @SuppressWarnings("ThreadPriorityCheck") // the priority that threads have anyway
  Thread newThread(Worker worker) {
    if (threadFactory == null) {
      // Nothing is inherited from the thread that happens to submit first.
      Thread thread =
          new Thread(null, worker, name + "-worker-" + worker.index(), stackSize, false);
      thread.setDaemon(false);
      thread.setPriority(Thread.NORM_PRIORITY);
      thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
      return thread;
    }
    return Objects.requireNonNull(
        threadFactory.newThread(worker), "the thread factory returned null");
  }

  /** Calls code of the pool's user; what it throws goes to the uncaught exception handler. */
  void report(Runnable call) {
    try {
      call.run();
    } catch (Throwable failure) {
      reportUncaught(failure);
    }
  }

  /** Hands a throwable to the calling thread's uncaught exception handler, which may not throw. */
  static void reportUncaught(Throwable failure) {
    Thread thread = Thread.currentThread();
    try {
      thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    } catch (Throwable ignored) {
      // There is nobody left to tell: as for a thread that ends, the virtual machine ignores it.
    }
  }
}
