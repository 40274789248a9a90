package dev.magpie.bench.queue;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Group;
import org.openjdk.jmh.annotations.GroupThreads;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.infra.Control;

/**
 * The owner against one thief. An operation of the owner is a push; after each burst of pushes it
 * pops what the thief has left. An operation of the thief is a task stolen.
 */
@State(Scope.Group)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 4,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class ThiefBenchmark {

  private static final int CAPACITY = 256;
  private static final int BURST = 64;

  @Param public OwnerContender contender;

  private OwnerQueue queue;

  @Setup
  public void create() {
    queue = contender.create(CAPACITY);
  }

  /** What the owner alone touches, apart from the queue lest they share a cache line. */
  @State(Scope.Thread)
  public static class Owner {
    private final Task[] tasks = Task.upTo(BURST);
    private int pushed;
  }

  /** Tasks stolen, and steals that took nothing. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Steals {
    public long stolen;
    public long missed;
  }

  @Benchmark
  @Group("oneThief")
  @GroupThreads(1)
  public boolean owner(Owner owner, Control control, Blackhole taken) {
    while (!queue.push(owner.tasks[owner.pushed])) {
      // full, as a thief has stopped in the middle of a steal: a refusal is no operation
      if (control.stopMeasurement) {
        return false;
      }
      Thread.onSpinWait();
    }
    owner.pushed++;
    if (owner.pushed == BURST) {
      owner.pushed = 0;
      drain(taken);
    }
    return true;
  }

  private void drain(Blackhole taken) {
    Task task = queue.pop();
    while (task != null) {
      taken.consume(task.id());
      task = queue.pop();
    }
  }

  @Benchmark
  @Group("oneThief")
  @GroupThreads(1)
  public int thief(Steals steals, Control control) {
    while (!control.stopMeasurement) {
      Task task = queue.steal();
      if (task != null) {
        steals.stolen++;
        return task.id();
      }
      steals.missed++;
      Thread.onSpinWait();
    }
    return -1;
  }
}
