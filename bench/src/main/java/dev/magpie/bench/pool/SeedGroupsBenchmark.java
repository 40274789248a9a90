package dev.magpie.bench.pool;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The three groups of the second seed: a thread that is no worker submits, and sleeps until all has
 * run. A thread per task and the naive pool are the seed's own peers.
 *
 * <p>An operation includes the wake-up of the thread that waits, and of a worker if it has fallen
 * asleep, which are the operating system's and most of what the groups of one task measure. A
 * worker of Magpie looks a few times more before it sleeps, so that in {@code trivial} it seldom
 * does. Contenders without workers start a thread at each task, and nothing bounds how many there
 * are at once.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 80, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class SeedGroupsBenchmark {

  /** The length of the one long task. */
  @State(Scope.Benchmark)
  public static class LongTask {
    /** In JMH's tokens, each about a nanosecond or two. */
    @Param("50000")
    public long tokens;
  }

  /** The size of a burst. */
  @State(Scope.Benchmark)
  public static class BurstSize {
    @Param("1000")
    public int tasks;
  }

  /** {@code A_trivial}: one task that does nothing, there and back: what scheduling costs. */
  @Benchmark
  public void trivial(PoolState state) {
    Burst.run(state.executor(), 1, state.countdown);
  }

  /** {@code B_cpu_bound}: one task that computes, which no pool can make shorter. */
  @Benchmark
  public void cpuBound(PoolState state, LongTask task) {
    state.countdown.expect(1);
    state
        .executor()
        .execute(
            () -> {
              Blackhole.consumeCPU(task.tokens);
              state.countdown.countDown();
            });
    state.countdown.await();
  }

  /** {@code C_burst}: many tasks that do nothing, submitted one by one: what the queue costs. */
  @Benchmark
  public void burst(PoolState state, BurstSize size) {
    Burst.run(state.executor(), size.tasks, state.countdown);
  }
}
