package dev.magpie.scenarios;

import java.util.function.LongSupplier;

/** What one thread sees of a counter that others move, by looking twice. */
public final class Looks {
  private final LongSupplier counter;
  private long first;
  private long later;

  public Looks(LongSupplier counter) {
    this.counter = counter;
  }

  /** Looks twice. */
  public void take() {
    first = counter.getAsLong();
    later = counter.getAsLong();
  }

  /** Demands that the counter has only gone up, and that now, at the end, it is exact. */
  public void rose(long end) {
    Ledger.require(0 <= first && first <= later, "a counter went down");
    Ledger.require(later <= end, "counted twice");
    Ledger.require(counter.getAsLong() == end, "miscounted");
  }
}
