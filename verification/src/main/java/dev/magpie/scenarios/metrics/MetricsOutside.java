package dev.magpie.scenarios.metrics;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.counters.PoolCounters;
import dev.magpie.scenarios.Ledger;

/** Two threads from outside that submit, and a reader: each submission counts once, for good. */
final class MetricsOutside implements Scenario {
  private final PoolCounters counters = new PoolCounters(1, () -> 0, MetricsOrder.LARGEST);

  @Override
  public void define(Setup setup) {
    setup.actor("first", this::submit);
    setup.actor("second", this::submit);
    setup.actor("reader", this::read);
    setup.check(() -> Ledger.require(submitted() == 2, "not both are counted"));
  }

  private void submit() {
    counters.onSubmit(PoolCounters.OUTSIDE, () -> {}, 0);
  }

  private long submitted() {
    return counters.snapshot().submitted();
  }

  private void read() {
    long submitted = submitted();
    Ledger.require(submitted >= 0 && submitted <= 2, submitted + " submitted");
  }
}
