package dev.magpie.scenarios.pool;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.LocalQueueKind;
import dev.magpie.pool.PoolBuilder;
import dev.magpie.pool.SharedQueueKind;
import dev.magpie.pool.Task;
import dev.magpie.pool.WorkStealingPool;
import dev.magpie.queue.Batch;
import dev.magpie.scenarios.Ledger;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * {@link ShippedPool} on other queues and with other ways in: one worker, and who waits for the end
 * of the pool has the results of all tasks, also of those that a task or the poller has submitted.
 */
abstract class ShippedQueues implements Scenario {

  final WorkStealingPool pool =
      configure(
              WorkStealingPool.builder()
                  .workers(1)
                  .localQueueCapacity(2)
                  .spinLimit(0)
                  .threadFactory(Thread::new)
                  .victimOrder((thief, workers) -> 0))
          .build();

  /** What the tasks write, one after the other: only the pool orders that. */
  private int results;

  /** Chooses the queues. Called before the fields of a subclass are set. */
  abstract PoolBuilder configure(PoolBuilder builder);

  /** Submits tasks. */
  abstract void submit(WorkStealingPool to);

  /** Returns how many tasks were accepted, once the pool has ended. */
  abstract int accepted();

  @Override
  public final void define(Setup setup) {
    setup.actor("user", this::use);
  }

  private void use() throws InterruptedException {
    submit(pool);
    pool.shutdown();
    boolean ended = pool.awaitTermination(1, TimeUnit.DAYS);
    Ledger.require(ended && results == accepted(), "terminated, and a result is not there");
  }

  final Task task() {
    return new Task() {
      @Override
      public void run() {
        count();
      }
    };
  }

  final void count() {
    results++;
  }

  /** Submits a batch; false if the pool is shut down. */
  static boolean offer(WorkStealingPool to, Batch<Task> batch) {
    try {
      to.schedule(batch);
      return true;
    } catch (RejectedExecutionException closed) {
      return false;
    }
  }

  final Batch<Task> batch(int size) {
    Batch<Task> batch = new Batch<>();
    for (int i = 0; i < size; i++) {
      batch.add(task());
    }
    return batch;
  }

  @Override
  public final Options options(Options defaults) {
    return defaults.withAllowed(defaults.allowed().withoutTimeouts());
  }

  /** Zap's buffer and lists, and a task that is no node. */
  static final class BufferAndList extends ShippedQueues {
    @Override
    PoolBuilder configure(PoolBuilder builder) {
      return builder.localQueue(LocalQueueKind.BUFFER_AND_LIST).sharedQueue(SharedQueueKind.LIST);
    }

    @Override
    void submit(WorkStealingPool to) {
      to.execute(this::count);
    }

    @Override
    int accepted() {
      return 1;
    }
  }

  /** Zap's buffer and lists, and a task whose batch overflows into the worker's list. */
  static final class BatchOfAWorker extends ShippedQueues {
    private static final int SIZE = 3;
    private int accepted;

    @Override
    PoolBuilder configure(PoolBuilder builder) {
      return builder.localQueue(LocalQueueKind.BUFFER_AND_LIST).sharedQueue(SharedQueueKind.LIST);
    }

    @Override
    void submit(WorkStealingPool to) {
      to.execute(() -> accepted = offer(to, batch(SIZE)) ? SIZE : 0);
    }

    @Override
    int accepted() {
      return accepted;
    }
  }

  /** A deque, the injector, and a batch from outside. */
  static final class BatchFromOutside extends ShippedQueues {
    @Override
    PoolBuilder configure(PoolBuilder builder) {
      return builder.localQueue(LocalQueueKind.DEQUE_LIFO);
    }

    @Override
    void submit(WorkStealingPool to) {
      to.schedule(batch(2));
    }

    @Override
    int accepted() {
      return 2;
    }
  }

  /** A poller that submits a task when it has one, unless the pool is shut down. */
  static final class Poller extends ShippedQueues {
    private int accepted;

    @Override
    PoolBuilder configure(PoolBuilder builder) {
      return builder.idlePoller(this::poll);
    }

    /** The task that comes first has accepted one, the poll another if it is not too late. */
    private boolean poll(long maxNanos) {
      if (maxNanos > 0 && accepted == 1 && offer(pool, batch(1))) {
        accepted = 2;
      }
      return false;
    }

    @Override
    void submit(WorkStealingPool to) {
      to.execute(
          () -> {
            accepted = 1;
            count();
          });
    }

    @Override
    int accepted() {
      return accepted;
    }
  }
}
