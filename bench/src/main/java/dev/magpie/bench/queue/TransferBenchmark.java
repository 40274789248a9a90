package dev.magpie.bench.queue;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Producers and consumers, so many of them as {@code threads} says: an operation is one of {@value
 * #TASKS} tasks pushed by a producer and taken by a consumer. The time that it takes to start the
 * threads together and to wait for the last of them is part of it, the same for all.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 80, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class TransferBenchmark {

  static final int TASKS = 10_000;

  private static final int CAPACITY = 16_384;

  @Param public SharedContender contender;

  /** Producers x consumers; each number divides {@value #TASKS}. */
  @Param({"1x1", "2x2", "4x4", "8x8", "16x16"})
  public String threads;

  private Transfer transfer;

  @Setup
  public void start() {
    transfer = Transfer.start(contender.create(CAPACITY), threads, TASKS);
  }

  @TearDown
  public void stop() throws InterruptedException {
    transfer.stop();
  }

  @Benchmark
  @OperationsPerInvocation(TASKS)
  public int transfer() {
    return transfer.once();
  }
}
