package dev.magpie.bench.queue;

import java.util.concurrent.TimeUnit;
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
 * The owner against thieves, so many of them as a group's name says. An operation of the owner is a
 * push; after each burst of pushes it pops what the thieves have left. An operation of a thief is a
 * steal that took something: a task, or a batch.
 */
@State(Scope.Group)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 80, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class ThiefBenchmark {

  private static final int CAPACITY = 256;

  @Param public OwnerContender contender;

  private OwnerQueue queue;

  @Setup
  public void create() {
    queue = contender.create(CAPACITY);
  }

  /** A thief that steals batches. */
  @State(Scope.Thread)
  public static class Batches {
    private BatchThief thief;

    @Setup
    public void create(ThiefBenchmark benchmark) {
      thief = benchmark.queue.batchThief();
    }
  }

  @Benchmark
  @Group("oneThief")
  @GroupThreads(1)
  public boolean ownerOf1(Owner owner, Control control, Blackhole taken) {
    return owner.push(queue, control, taken);
  }

  @Benchmark
  @Group("oneThief")
  @GroupThreads(1)
  public int thieves1(Steals steals, Control control) {
    return steals.steal(queue, control);
  }

  @Benchmark
  @Group("twoThieves")
  @GroupThreads(1)
  public boolean ownerOf2(Owner owner, Control control, Blackhole taken) {
    return owner.push(queue, control, taken);
  }

  @Benchmark
  @Group("twoThieves")
  @GroupThreads(2)
  public int thieves2(Steals steals, Control control) {
    return steals.steal(queue, control);
  }

  @Benchmark
  @Group("threeThieves")
  @GroupThreads(1)
  public boolean ownerOf3(Owner owner, Control control, Blackhole taken) {
    return owner.push(queue, control, taken);
  }

  @Benchmark
  @Group("threeThieves")
  @GroupThreads(3)
  public int thieves3(Steals steals, Control control) {
    return steals.steal(queue, control);
  }

  @Benchmark
  @Group("oneBatchThief")
  @GroupThreads(1)
  public boolean ownerOf1Batch(Owner owner, Control control, Blackhole taken) {
    return owner.push(queue, control, taken);
  }

  @Benchmark
  @Group("oneBatchThief")
  @GroupThreads(1)
  public int thieves1Batch(Steals steals, Batches batches, Control control) {
    return steals.stealBatch(batches.thief, control);
  }

  @Benchmark
  @Group("twoBatchThieves")
  @GroupThreads(1)
  public boolean ownerOf2Batch(Owner owner, Control control, Blackhole taken) {
    return owner.push(queue, control, taken);
  }

  @Benchmark
  @Group("twoBatchThieves")
  @GroupThreads(2)
  public int thieves2Batch(Steals steals, Batches batches, Control control) {
    return steals.stealBatch(batches.thief, control);
  }

  @Benchmark
  @Group("threeBatchThieves")
  @GroupThreads(1)
  public boolean ownerOf3Batch(Owner owner, Control control, Blackhole taken) {
    return owner.push(queue, control, taken);
  }

  @Benchmark
  @Group("threeBatchThieves")
  @GroupThreads(3)
  public int thieves3Batch(Steals steals, Batches batches, Control control) {
    return steals.stealBatch(batches.thief, control);
  }
}
