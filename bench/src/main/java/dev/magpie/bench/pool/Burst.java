package dev.magpie.bench.pool;

import java.util.concurrent.Executor;

/** Many tasks that do nothing, from one thread. */
final class Burst {

  private Burst() {}

  /** Submits so many tasks, one by one, and sleeps until the last has run. */
  static void run(Executor executor, int tasks, Countdown countdown) {
    submit(executor, tasks, countdown);
    countdown.await();
  }

  /** Submits so many tasks that count down. */
  static void submit(Executor executor, int tasks, Countdown countdown) {
    countdown.expect(tasks);
    Runnable task = countdown::countDown;
    for (int i = 0; i < tasks; i++) {
      executor.execute(task);
    }
  }
}
