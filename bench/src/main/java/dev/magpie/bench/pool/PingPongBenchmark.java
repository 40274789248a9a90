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

/**
 * Pairs of partners within the pool that send a message forth and back, all at once; a thread
 * outside sleeps until the last is done. Each task spawns one: there is always work, of which
 * little is in the worker's own queue for long.
 *
 * <p>Partners on virtual threads would wait for each other rather than spawn; they spawn here, as
 * all do, and pay for a thread at each message. So does a thread per task.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 80, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class PingPongBenchmark {

  @Param("1000")
  public int pairs;

  /** Forth and back, each pair. */
  @Param("1")
  public int messages;

  @Benchmark
  public void pingPong(PoolState state) {
    PingPong.run(state.executor(), pairs, messages, state.countdown);
  }
}
