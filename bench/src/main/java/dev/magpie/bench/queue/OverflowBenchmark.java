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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The owner alone, with four times as many tasks as a bounded queue holds: an operation is one push
 * and one pop, and most tasks go through the overflow.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 80, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class OverflowBenchmark {

  private static final int CAPACITY = 256;
  private static final int BURST = 4 * CAPACITY;

  @Param public OverflowContender contender;

  private final Task[] tasks = Task.upTo(BURST);
  private OwnerQueue queue;

  @Setup
  public void create() {
    queue = contender.create(CAPACITY);
  }

  @Benchmark
  @OperationsPerInvocation(BURST)
  public void burst(Blackhole taken) {
    for (Task task : tasks) {
      queue.push(task);
    }
    for (int left = BURST; left > 0; left--) {
      Task task = queue.pop();
      if (task == null) {
        throw new IllegalStateException(contender + " lost " + left + " of " + BURST + " tasks");
      }
      taken.consume(task);
    }
  }
}
