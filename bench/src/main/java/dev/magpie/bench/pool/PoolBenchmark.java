package dev.magpie.bench.pool;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
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

/** A thread that is no worker submits tasks that do next to nothing, and waits for them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 4,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class PoolBenchmark {

  private static final int BURST = 1000;
  private static final Callable<Integer> TRIVIAL = () -> 1;

  @Param public PoolContender contender;

  @Param("2")
  public int workers;

  private ExecutorService pool;

  @Setup
  public void create() {
    pool = contender.create(workers);
  }

  @TearDown
  public void shutdown() throws InterruptedException {
    pool.shutdown();
    if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException(contender + " did not terminate");
    }
  }

  /** One task there and its result back. */
  @Benchmark
  public int submitAndGet() throws ExecutionException, InterruptedException {
    return pool.submit(TRIVIAL).get();
  }

  /** {@value #BURST} tasks, one after the other, until the last of them has run. */
  @Benchmark
  public void burst() throws InterruptedException {
    CountDownLatch left = new CountDownLatch(BURST);
    Runnable task = left::countDown;
    for (int i = 0; i < BURST; i++) {
      pool.execute(task);
    }
    left.await();
  }
}
