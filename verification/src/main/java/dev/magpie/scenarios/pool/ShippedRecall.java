package dev.magpie.scenarios.pool;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.WorkStealingPool;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.NoThinAir;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * {@link ShippedPool} stopped by shutdownNow while its worker begins: the task is run or given
 * back, and not both, and the pool ends.
 */
final class ShippedRecall implements Scenario {
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
    List<Runnable> returned = pool.shutdownNow();
    boolean ended = pool.awaitTermination(1, TimeUnit.DAYS);
    Ledger.require(ended && result + returned.size() == 1, "run and given back, or neither");
  }

  @Override
  public Options options(Options defaults) {
    return NoThinAir.inRecalls(defaults.withAllowed(defaults.allowed().withoutTimeouts()));
  }
}
