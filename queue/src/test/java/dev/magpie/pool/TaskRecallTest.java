package dev.magpie.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class TaskRecallTest {

  static List<Queues> queues() {
    return Queues.all().toList();
  }

  @ParameterizedTest
  @MethodSource("queues")
  void tasksThatAreStolenMeanwhileAreTakenBackToo(Queues queues) {
    WorkStealingPool pool =
        queues.builder().workers(1).threadFactory(new NoThreads()).hooks(new NoThreads()).build();
    for (int i = 0; i < 3; i++) {
      pool.execute(() -> {});
    }
    pool.execute(new Stolen(pool.context));
    for (int i = 0; i < 3; i++) {
      pool.execute(() -> {});
    }

    assertEquals(7, pool.shutdownNow().size());

    assertTrue(pool.isTerminated(), pool::toString);
  }

  /** Has the only worker, which has no thread, steal what is left in the shared queue. */
  private static final class Stolen extends PoolFuture<Object> {

    private final PoolContext context;

    Stolen(PoolContext context) {
      super(context, Object::new);
      this.context = context;
    }

    @Override
    boolean giveBack() {
      for (int level = 0; level < context.levels(); level++) {
        WorkerQueues own = context.workers.get(0).queues(level);
        Runnable task = own.shared.stealBatchAndPop(own.local);
        if (task != null) {
          own.push(task);
        }
      }
      return super.giveBack();
    }
  }

  /** Starts no thread, and tells nobody. */
  private static final class NoThreads implements ThreadFactory, WorkerHooks {

    @Override
    public Thread newThread(Runnable worker) {
      throw new IllegalStateException("no thread for " + worker);
    }

    @Override
    public void onStartFailure(Throwable failure) {}
  }
}
