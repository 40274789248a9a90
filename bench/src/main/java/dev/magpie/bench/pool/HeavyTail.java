package dev.magpie.bench.pool;

import java.util.Random;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Tasks most of which are short and a few very long, the same each time: their lengths follow a
 * Pareto distribution that is cut off, in JMH's tokens of work.
 */
final class HeavyTail {

  static final long SHORTEST = 50;
  static final long LONGEST = 100_000;

  private static final double SHAPE = 1.1;
  private static final long SEED = 0x5EED;

  private final Runnable[] tasks;
  private final Countdown countdown;

  /** Makes so many tasks, each of which counts down. */
  HeavyTail(int tasks, Countdown countdown) {
    this.countdown = countdown;
    Random random = new Random(SEED);
    this.tasks =
        Stream.generate(() -> task(length(random), countdown))
            .limit(tasks)
            .toArray(Runnable[]::new);
  }

  /** Submits all tasks, one by one, and sleeps until the last has run. */
  void run(Executor executor) {
    countdown.expect(tasks.length);
    for (Runnable task : tasks) {
      executor.execute(task);
    }
    countdown.await();
  }

  static long length(Random random) {
    double pareto = SHORTEST / Math.pow(1 - random.nextDouble(), 1 / SHAPE);
    return (long) Math.min(pareto, LONGEST);
  }

  private static Runnable task(long tokens, Countdown countdown) {
    return () -> {
      Blackhole.consumeCPU(tokens);
      countdown.countDown();
    };
  }
}
