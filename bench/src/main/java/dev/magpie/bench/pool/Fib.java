package dev.magpie.bench.pool;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A Fibonacci number, a task for each call: a task spawns those of its two summands and ends; the
 * one of them that is done last adds up, and so on up. No task waits, so any executor will do.
 */
final class Fib implements Runnable {

  /** What the tasks of one number share. */
  private record Run(Executor executor, Countdown countdown) {}

  /** Two summands, and how many of them are not known yet. */
  private record Sum(Fib first, Fib second, AtomicInteger unknown) {}

  private final Run run;
  private final @Nullable Fib parent;
  private final int n;
  private @Nullable Sum sum;
  private int value;

  private Fib(Run run, @Nullable Fib parent, int n) {
    this.run = run;
    this.parent = parent;
    this.n = n;
  }

  /** Returns the number, after a sleep until it is known. */
  static int compute(Executor executor, int n, Countdown countdown) {
    Fib root = new Fib(new Run(executor, countdown), null, n);
    countdown.expect(1);
    executor.execute(root);
    countdown.await();
    return root.value;
  }

  @Override
  public void run() {
    if (n < 2) {
      value = n;
      tellParents();
      return;
    }
    Fib first = new Fib(run, this, n - 1);
    Fib second = new Fib(run, this, n - 2);
    sum = new Sum(first, second, new AtomicInteger(2));
    run.executor.execute(first);
    run.executor.execute(second);
  }

  private void tellParents() {
    Fib known = this;
    while (known.parent != null) {
      known = known.parent;
      if (!known.addUp()) {
        return;
      }
    }
    run.countdown.countDown();
  }

  /** Called once a summand; true if both are known, and so is the sum. */
  private boolean addUp() {
    Sum both = sum;
    if (both == null) {
      throw new IllegalStateException("fib " + n + " was told of a summand that it never spawned");
    }
    boolean isLast = both.unknown.decrementAndGet() == 0;
    if (isLast) {
      value = both.first.value + both.second.value;
    }
    return isLast;
  }
}
