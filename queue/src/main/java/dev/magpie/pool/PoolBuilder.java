package dev.magpie.pool;

import dev.magpie.pool.metrics.PoolObserver;
import dev.magpie.queue.LocalQueue;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Makes {@link WorkStealingPool}s. Not safe for use by several threads. */
public final class PoolBuilder {

  private static final int DEFAULT_SPIN_LIMIT = 16;
  private static final long DEFAULT_IDLE_POLL_NANOS = 100_000;

  private int workers = Runtime.getRuntime().availableProcessors();
  private LocalQueueKind localQueue = LocalQueueKind.RING;
  private int localQueueCapacity = LocalQueue.DEFAULT_CAPACITY;
  private SharedQueueKind sharedQueue = SharedQueueKind.INJECTOR;
  private boolean priorities;
  private int spinLimit = DEFAULT_SPIN_LIMIT;
  private String name = "magpie";
  private long stackSize;
  private @Nullable ThreadFactory threadFactory;
  private TaskFailureHandler failureHandler =
      (task, failure) -> PoolSettings.reportUncaught(failure);
  private WorkerHooks hooks = new WorkerHooks() {};
  private @Nullable VictimOrder victimOrder;
  private @Nullable IdlePoller idlePoller;
  private long idlePollNanos = DEFAULT_IDLE_POLL_NANOS;
  private LongSupplier clock = System::nanoTime;
  private boolean metrics;
  private @Nullable PoolObserver observer;

  PoolBuilder() {}

  /**
   * Sets the greatest number of workers, from 1 to {@link WorkStealingPool#MAX_WORKERS}; by default
   * the number of available processors.
   */
  public PoolBuilder workers(int count) {
    check(
        count >= 1 && count <= WorkStealingPool.MAX_WORKERS,
        "workers",
        count,
        "from 1 to " + WorkStealingPool.MAX_WORKERS);
    workers = count;
    return this;
  }

  /** Sets which queue each worker has of its own; by default the ring. */
  public PoolBuilder localQueue(LocalQueueKind kind) {
    localQueue = Objects.requireNonNull(kind, "local queue");
    return this;
  }

  /**
   * Sets the capacity of each worker's queue, a power of two from 2 to 2^30; by default 256. A
   * deque has it to begin with, and grows.
   */
  public PoolBuilder localQueueCapacity(int capacity) {
    check(
        capacity >= 2 && Integer.bitCount(capacity) == 1,
        "local queue capacity",
        capacity,
        "a power of two from 2 to " + (1 << 30));
    localQueueCapacity = capacity;
    return this;
  }

  /** Sets which queue all workers share; by default the injector. */
  public PoolBuilder sharedQueue(SharedQueueKind kind) {
    sharedQueue = Objects.requireNonNull(kind, "shared queue");
    return this;
  }

  /**
   * Sets whether tasks have priorities; by default not, and that costs nothing. A priority is from
   * 0 to 255, in three classes: from 200 high, from 50 normal, below that low. A worker takes tasks
   * in the order own high, shared high, own normal, shared normal, own low, shared low; every 61st
   * time it looks at the shared queue of a class before its own. Then it steals: from all peers
   * high tasks before anybody's normal ones, and those before anybody's low ones.
   *
   * <p>Within a class each queue is first in, first out, but for the LIFO deque and the lists; and
   * tasks that overflow, are stolen, or are passed over by a worker that waits for another task may
   * be overtaken. A task that runs is never preempted. So low tasks may starve as long as higher
   * ones keep coming.
   */
  public PoolBuilder priorities(boolean on) {
    priorities = on;
    return this;
  }

  /** Sets who polls for events when a worker has nothing else to do; by default nobody. */
  public PoolBuilder idlePoller(IdlePoller poller) {
    idlePoller = Objects.requireNonNull(poller, "idle poller");
    return this;
  }

  /**
   * Sets how long a poll may wait before its worker would sleep, from 1 ns; by default 100 µs. A
   * task that is submitted meanwhile may wait as long, if no other worker is free.
   */
  public PoolBuilder idlePollLimit(long time, TimeUnit unit) {
    check(unit.toNanos(time) >= 1, "idle poll limit in ns", unit.toNanos(time), "1 or more");
    idlePollNanos = unit.toNanos(time);
    return this;
  }

  /**
   * Sets how often a worker looks for tasks once more before it sleeps, from 0; by default 16.
   * Before each look it yields its core, so that beside other busy threads a look may take long; a
   * worker that was woken and found no task wakes no peer meanwhile. A worker looks only once if
   * the last time 100 µs or more passed from its last look in vain to its next task.
   */
  public PoolBuilder spinLimit(int limit) {
    check(limit >= 0, "spin limit", limit, "0 or more");
    spinLimit = limit;
    return this;
  }

  /** Sets the name of the pool, with which its threads' names begin; by default "magpie". */
  public PoolBuilder name(String poolName) {
    name = Objects.requireNonNull(poolName, "name");
    return this;
  }

  /**
   * Sets the stack size of the workers' threads in bytes, of which {@link Thread} says what it
   * means; by default 0, the platform's choice.
   */
  public PoolBuilder stackSize(long bytes) {
    check(bytes >= 0, "stack size", bytes, "0 or more bytes");
    stackSize = bytes;
    return this;
  }

  /**
   * Sets who makes the workers' threads; by default they are ordinary threads of the pool's name
   * and stack size. The factory returns a new thread, not started, that will run its argument.
   */
  public PoolBuilder threadFactory(ThreadFactory factory) {
    threadFactory = Objects.requireNonNull(factory, "thread factory");
    return this;
  }

  /**
   * Sets who is told of tasks that throw; by default the worker's uncaught exception handler. Tasks
   * that were submitted for a future keep what they throw for its {@code get}.
   */
  public PoolBuilder onTaskFailure(TaskFailureHandler handler) {
    failureHandler = Objects.requireNonNull(handler, "handler");
    return this;
  }

  /** Sets who is told of what workers do; by default nobody. */
  public PoolBuilder hooks(WorkerHooks workerHooks) {
    hooks = Objects.requireNonNull(workerHooks, "hooks");
    return this;
  }

  /**
   * Sets from whom a worker tries to steal first; by default a random peer each time, and with
   * buffers and lists {@link VictimOrder#afterLast}, as in Zap.
   */
  public PoolBuilder victimOrder(VictimOrder order) {
    victimOrder = Objects.requireNonNull(order, "victim order");
    return this;
  }

  /**
   * Sets whether the pool counts what it does, for {@link WorkStealingPool#metrics}; by default
   * not. Without metrics and observer nothing is allocated and no clock is read for them.
   */
  public PoolBuilder metrics(boolean on) {
    metrics = on;
    return this;
  }

  /** Sets who is told what happens, as it happens; by default nobody. */
  public PoolBuilder observer(PoolObserver poolObserver) {
    observer = Objects.requireNonNull(poolObserver, "observer");
    return this;
  }

  /**
   * Sets the clock for waits with a time limit, for how long workers are idle, for metrics and the
   * observer, in nanoseconds; {@link System#nanoTime}. Any thread calls it, several at a time.
   */
  public PoolBuilder clock(LongSupplier nanoTime) {
    clock = Objects.requireNonNull(nanoTime, "clock");
    return this;
  }

  /**
   * Makes the pool; its threads start when there are tasks.
   *
   * @throws IllegalStateException if there is a thread factory and a stack size too
   */
  public WorkStealingPool build() {
    if (threadFactory != null && stackSize != 0) {
      throw new IllegalStateException(
          "stack size " + stackSize + ": the thread factory decides; set one of the two");
    }
    return new WorkStealingPool(
        new PoolSettings(
            workers,
            new QueueSettings(localQueue, localQueueCapacity, sharedQueue, priorities),
            spinLimit,
            name,
            stackSize,
            threadFactory,
            failureHandler,
            hooks,
            victimOrder == null ? defaultVictimOrder() : victimOrder,
            idlePoller,
            idlePollNanos,
            clock,
            metrics,
            observer));
  }

  private VictimOrder defaultVictimOrder() {
    return localQueue == LocalQueueKind.BUFFER_AND_LIST
        ? VictimOrder.afterLast()
        : VictimOrder.random();
  }

  private static void check(boolean valid, String option, long value, String accepted) {
    if (!valid) {
      throw new IllegalArgumentException(option + " " + value + ": must be " + accepted);
    }
  }
}
