package dev.magpie.scenarios.pool;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.WorkStealingPool;
import dev.magpie.scenarios.Ledger;
import java.util.concurrent.TimeUnit;

/**
 * The pool as it ships, with one worker, whose thread it starts itself, and a ring of capacity 2:
 * who submits a task and waits for the end of the pool, without a timeout, has the task's result.
 */
public final class ShippedPool implements Scenario {
  private final WorkStealingPool pool =
      WorkStealingPool.builder()
          .workers(1)
          .localQueueCapacity(2)
          .spinLimit(0)
          .threadFactory(Thread::new)
          .victimOrder((thief, workers) -> 0)
          .build();

  /** What the task writes. */
  private int result;

  @Override
  public void define(Setup setup) {
    setup.actor("user", this::use);
  }

  private void use() throws InterruptedException {
    pool.execute(() -> result++);
    pool.shutdown();
    boolean ended = pool.awaitTermination(1, TimeUnit.DAYS);
    Ledger.require(ended && result == 1, "terminated, and the result is not there");
  }

  @Override
  public Options options(Options defaults) {
    return defaults.withAllowed(defaults.allowed().withoutTimeouts());
  }
}
