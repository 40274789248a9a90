package dev.magpie.bench.pool;

import dev.magpie.pool.WorkStealingPool;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Who is compared as a pool; a fork sees one of them only. */
public enum PoolContender {
  MAGPIE,
  FORK_JOIN_POOL_ASYNC,
  THREAD_POOL_EXECUTOR;

  /** Makes a pool of so many workers, which the caller shuts down. */
  ExecutorService create(int workers) {
    return switch (this) {
      case MAGPIE -> WorkStealingPool.builder().workers(workers).build();
      case FORK_JOIN_POOL_ASYNC ->
          new ForkJoinPool(workers, ForkJoinPool.defaultForkJoinWorkerThreadFactory, null, true);
      case THREAD_POOL_EXECUTOR ->
          new ThreadPoolExecutor(
              workers, workers, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    };
  }
}
