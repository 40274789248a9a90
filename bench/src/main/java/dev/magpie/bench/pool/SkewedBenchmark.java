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
import org.openjdk.jmh.annotations.Warmup;

/**
 * One thread outside submits tasks of which a few take most of the time, and sleeps until all have
 * run: whether a worker that has come by a long task leaves the others to its peers.
 *
 * <p>The tasks are made beforehand, and are the same for all. While the thread submits, it has one
 * of the cores; with two, a pool of two workers has both only afterwards.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 80, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class SkewedBenchmark {

  @Param("1000")
  public int tasks;

  private HeavyTail heavyTail;

  @Setup
  public void make(PoolState state) {
    heavyTail = new HeavyTail(tasks, state.countdown);
  }

  @Benchmark
  public void skewed(PoolState state) {
    heavyTail.run(state.executor());
  }
}
