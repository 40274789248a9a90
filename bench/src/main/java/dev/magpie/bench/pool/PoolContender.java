package dev.magpie.bench.pool;

import dev.magpie.pool.LocalQueueKind;
import dev.magpie.pool.SharedQueueKind;
import dev.magpie.pool.WorkStealingPool;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.Future;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kotlinx.coroutines.scheduling.CoroutineScheduler;

/** Who is compared as a pool; a fork sees one of them only. */
public enum PoolContender {
  /** As it comes: Tokio's ring for each worker, crossbeam's injector for all. */
  MAGPIE_RING,

  /** As in Zap: a buffer and a list for each worker, a list for all. */
  MAGPIE_BUFFER,

  /**
   * The deque of Chase and Lev for each worker, who takes the newest task; the injector for all.
   */
  MAGPIE_DEQUE,

  /** A new thread for each task: as many at once as there are tasks that have not ended. */
  THREAD_PER_TASK,

  /** The naive pool: one queue under a lock. */
  LOCKED_POOL,

  /** A fixed number of threads on a {@link LinkedBlockingQueue}. */
  THREAD_POOL_EXECUTOR,

  /** A worker takes the newest of its own tasks first. */
  FORK_JOIN_POOL,

  /** A worker takes the oldest of its own tasks first, as is advised for tasks never joined. */
  FORK_JOIN_POOL_ASYNC,

  /**
   * A virtual thread for each task, from JDK 21 on. How many run at once is settled for the whole
   * JVM, by default one a core: the number of workers asked for is not heeded.
   */
  VIRTUAL_THREADS,

  /**
   * The scheduler of kotlinx.coroutines without coroutines: tasks are dispatched as {@code
   * Dispatchers.Default} does. That one's number of threads is settled for the whole JVM; here is
   * another of its class, with as many threads as asked for and none for blocking tasks. The class
   * is internal to its library, so another version may lack it.
   */
  KOTLIN_COROUTINES,

  /** Netty's threads, each with a queue of its own: tasks go round, and none is ever stolen. */
  NETTY;

  private static final long KEEP_ALIVE_NANOS = TimeUnit.SECONDS.toNanos(60);

  /** Returns those that this JVM can run. */
  public static List<PoolContender> available() {
    return Stream.of(values()).filter(PoolContender::isAvailable).toList();
  }

  /** Returns false if this needs a newer JVM. */
  public boolean isAvailable() {
    return this != VIRTUAL_THREADS || VirtualThreads.areAvailable();
  }

  /** Returns false if this has no workers of its own, so that their number means nothing. */
  boolean hasWorkers() {
    return this != THREAD_PER_TASK && this != VIRTUAL_THREADS;
  }

  /**
   * Starts a pool of so many workers, which the caller closes.
   *
   * @throws UnsupportedOperationException if this is not available
   */
  RunningPool start(int workers) {
    return switch (this) {
      case MAGPIE_RING -> magpie(LocalQueueKind.RING, SharedQueueKind.INJECTOR, workers);
      case MAGPIE_BUFFER -> magpie(LocalQueueKind.BUFFER_AND_LIST, SharedQueueKind.LIST, workers);
      case MAGPIE_DEQUE -> magpie(LocalQueueKind.DEQUE_LIFO, SharedQueueKind.INJECTOR, workers);
      case THREAD_PER_TASK -> new RunningPool(task -> new Thread(task).start(), () -> {});
      case LOCKED_POOL -> locked(workers);
      case THREAD_POOL_EXECUTOR -> threadPoolExecutor(workers);
      case FORK_JOIN_POOL -> forkJoinPool(workers, false);
      case FORK_JOIN_POOL_ASYNC -> forkJoinPool(workers, true);
      case VIRTUAL_THREADS -> RunningPool.of(VirtualThreads.newExecutor());
      case KOTLIN_COROUTINES -> coroutineScheduler(workers);
      case NETTY -> netty(workers);
    };
  }

  private static RunningPool magpie(LocalQueueKind local, SharedQueueKind shared, int workers) {
    return RunningPool.of(
        WorkStealingPool.builder().workers(workers).localQueue(local).sharedQueue(shared).build());
  }

  private static RunningPool locked(int workers) {
    LockedPool pool = new LockedPool(workers);
    return new RunningPool(pool, pool::close);
  }

  private static RunningPool threadPoolExecutor(int workers) {
    return RunningPool.of(
        new ThreadPoolExecutor(workers, workers, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()));
  }

  private static RunningPool forkJoinPool(int workers, boolean async) {
    return RunningPool.of(
        new ForkJoinPool(workers, ForkJoinPool.defaultForkJoinWorkerThreadFactory, null, async));
  }

  private static RunningPool coroutineScheduler(int workers) {
    CoroutineScheduler scheduler =
        new CoroutineScheduler(workers, workers, KEEP_ALIVE_NANOS, "CoroutineScheduler");
    return new RunningPool(scheduler, scheduler::close);
  }

  private static RunningPool netty(int workers) {
    DefaultEventExecutorGroup group = new DefaultEventExecutorGroup(workers);
    return new RunningPool(
        group,
        () -> {
          Future<?> end = group.shutdownGracefully(0, RunningPool.END_SECONDS, TimeUnit.SECONDS);
          RunningPool.requireEnd(end.await(RunningPool.END_SECONDS, TimeUnit.SECONDS), group);
        });
  }
}
