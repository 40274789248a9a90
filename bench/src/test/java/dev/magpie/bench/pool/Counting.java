package dev.magpie.bench.pool;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** An executor that counts the tasks that another runs, and notes on which threads. */
final class Counting implements Executor {

  private final Executor executor;
  private final AtomicInteger begun = new AtomicInteger();
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

  Counting(Executor executor) {
    this.executor = executor;
  }

  @Override
  public void execute(Runnable task) {
    executor.execute(
        () -> {
          begun.incrementAndGet();
          threads.add(Thread.currentThread());
          task.run();
        });
  }

  int begun() {
    return begun.get();
  }

  Set<Thread> threads() {
    return threads;
  }
}
