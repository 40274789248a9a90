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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A burst, as {@link SeedGroupsBenchmark#burst}, with from fewer workers than cores to many more:
 * what idle workers cost that wake for too little. Only pools that have workers of their own, and
 * of those not every variant.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 80, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class OversubscriptionBenchmark {

  /** Named apart from {@link PoolState#pool}, which may be given others. */
  @Param({
    "MAGPIE_RING",
    "LOCKED_POOL",
    "THREAD_POOL_EXECUTOR",
    "FORK_JOIN_POOL_ASYNC",
    "KOTLIN_COROUTINES"
  })
  public PoolContender contender;

  @Param({"1", "2", "4", "8", "16"})
  public int workers;

  @Param("1000")
  public int tasks;

  private final PoolState state = new PoolState();

  @Setup
  public void start() {
    state.pool = contender;
    state.workers = workers;
    state.start();
  }

  @TearDown
  public void end() {
    state.end();
  }

  @Benchmark
  public void burst() {
    Burst.run(state.executor(), tasks, state.countdown);
  }
}
