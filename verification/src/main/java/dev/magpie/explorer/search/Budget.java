package dev.magpie.explorer.search;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What is left of the limits; shared by the workers of one exploration. */
final class Budget {
  /** How often the clock is looked at, in steps of the search. */
  private static final int STEPS_BETWEEN_LOOKS = 64;

  private final Limits limits;
  private final long start = System.nanoTime();
  private final AtomicLong executions = new AtomicLong();
  private volatile @Nullable String spent;

  Budget(Limits limits) {
    this.limits = limits;
  }

  int events() {
    return limits.events();
  }

  /** Ends the exploration; the first reason stands. */
  synchronized void end(String why) {
    if (spent == null) {
      spent = why;
    }
  }

  /** Why the exploration ends early; null while it does not. */
  @Nullable String spent() {
    return spent;
  }

  void countExecution() {
    if (executions.incrementAndGet() >= limits.executions()) {
      end("stopped after " + limits.executions() + " executions");
    }
  }

  void look(long step) {
    if (step % STEPS_BETWEEN_LOOKS == 0 && System.nanoTime() - start > limits.time().toNanos()) {
      end("stopped after " + limits.time());
    }
  }
}
