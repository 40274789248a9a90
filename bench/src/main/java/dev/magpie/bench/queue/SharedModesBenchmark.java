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
 * The shared queues as shipped and with every access volatile: an operation is one push and one
 * take of one thread.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 80, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class SharedModesBenchmark {

  private static final int CAPACITY = 256;
  private static final int BURST = 64;

  @Param public SharedModeContender contender;

  private final Task[] tasks = Task.upTo(BURST);
  private SharedQueue queue;

  @Setup
  public void create() {
    queue = contender.create(CAPACITY);
  }

  @Benchmark
  @OperationsPerInvocation(BURST)
  public void pushAndTake(Blackhole taken) {
    for (Task task : tasks) {
      queue.push(task);
    }
    for (int i = 0; i < BURST; i++) {
      taken.consume(queue.steal());
    }
  }
}
