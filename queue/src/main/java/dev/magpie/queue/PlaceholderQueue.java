package dev.magpie.queue;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Stands in for a queue. */
public final class PlaceholderQueue {
  private final AtomicInteger count = new AtomicInteger();

  /** Starts at zero. */
  public PlaceholderQueue() {}

  /** Counts, and answers null for an odd number. */
  public @Nullable Integer next() {
    int n = count.incrementAndGet();
    return n % 2 == 0 ? n : null;
  }
}
