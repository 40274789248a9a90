package dev.magpie.bench.queue;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Group;
import org.openjdk.jmh.annotations.GroupThreads;
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
import org.openjdk.jmh.infra.Control;

/**
 * The local queues as shipped and with every access volatile: an operation is one push and one pop
 * or steal of one thread; beside a thief, as in {@link ThiefBenchmark}.
 */
@State(Scope.Group)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 80, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class ModesBenchmark {

  private static final int CAPACITY = 256;
  private static final int BURST = 64;

  @Param public ModeContender contender;

  private final Task[] tasks = Task.upTo(BURST);
  private OwnerQueue queue;

  @Setup
  public void create() {
    queue = contender.create(CAPACITY);
  }

  @Benchmark
  @Group("pushAndPop")
  @GroupThreads(1)
  @OperationsPerInvocation(BURST)
  public void pushAndPop(Blackhole taken) {
    push();
    for (int i = 0; i < BURST; i++) {
      taken.consume(queue.pop());
    }
  }

  @Benchmark
  @Group("pushAndSteal")
  @GroupThreads(1)
  @OperationsPerInvocation(BURST)
  public void pushAndSteal(Blackhole taken) {
    push();
    for (int i = 0; i < BURST; i++) {
      taken.consume(queue.steal());
    }
  }

  private void push() {
    for (Task task : tasks) {
      if (!queue.push(task)) {
        throw new IllegalStateException(contender + " is full with at most " + BURST + " tasks");
      }
    }
  }

  @Benchmark
  @Group("oneThief")
  @GroupThreads(1)
  public boolean owner(Owner owner, Control control, Blackhole taken) {
    return owner.push(queue, control, taken);
  }

  @Benchmark
  @Group("oneThief")
  @GroupThreads(1)
  public int thief(Steals steals, Control control) {
    return steals.steal(queue, control);
  }
}
