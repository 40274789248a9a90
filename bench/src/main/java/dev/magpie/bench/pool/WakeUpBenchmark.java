package dev.magpie.bench.pool;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Small bursts after a gap in which all workers fall asleep: the time from before the first task is
 * submitted until the last has run, as percentiles. Of a burst of one task, that is how long the
 * first worker takes to wake.
 *
 * <p>The thread that submits waits awake, lest its own wake-up be measured besides, but yields its
 * core to any worker. With two cores, the second worker that wakes has to compete with it: the same
 * for all. Without workers, each task costs the start of a thread, and there is nobody to wake.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 120, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class WakeUpBenchmark {

  @Param({"1", "8"})
  public int tasks;

  /** How long nothing is submitted before each burst. */
  @Param("500")
  public int gapMicros;

  @Setup
  public void heat(PoolState state) {
    state.heat();
  }

  @Setup(Level.Invocation)
  public void letWorkersSleep() {
    long end = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(gapMicros);
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  @Benchmark
  public void burst(PoolState state) {
    Burst.submit(state.executor(), tasks, state.countdown);
    state.countdown.awaitAwake();
  }
}
