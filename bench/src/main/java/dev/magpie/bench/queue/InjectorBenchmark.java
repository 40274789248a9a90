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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Control;

/**
 * The injector between producers and consumers, so many of them as a group's name says. An
 * operation of a producer is a push, one of a consumer a task taken.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 4,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class InjectorBenchmark {

  @Benchmark
  @Group("producers1Consumers1")
  @GroupThreads(1)
  public boolean push1To1(Transfer transfer, Transfer.Producer producer, Control control) {
    return transfer.produce(producer, control);
  }

  @Benchmark
  @Group("producers1Consumers1")
  @GroupThreads(1)
  public int take1To1(Transfer transfer, Transfer.Consumer consumer, Control control) {
    return transfer.consume(consumer, control);
  }

  @Benchmark
  @Group("producers2Consumers1")
  @GroupThreads(2)
  public boolean push2To1(Transfer transfer, Transfer.Producer producer, Control control) {
    return transfer.produce(producer, control);
  }

  @Benchmark
  @Group("producers2Consumers1")
  @GroupThreads(1)
  public int take2To1(Transfer transfer, Transfer.Consumer consumer, Control control) {
    return transfer.consume(consumer, control);
  }

  @Benchmark
  @Group("producers3Consumers1")
  @GroupThreads(3)
  public boolean push3To1(Transfer transfer, Transfer.Producer producer, Control control) {
    return transfer.produce(producer, control);
  }

  @Benchmark
  @Group("producers3Consumers1")
  @GroupThreads(1)
  public int take3To1(Transfer transfer, Transfer.Consumer consumer, Control control) {
    return transfer.consume(consumer, control);
  }

  @Benchmark
  @Group("producers4Consumers1")
  @GroupThreads(4)
  public boolean push4To1(Transfer transfer, Transfer.Producer producer, Control control) {
    return transfer.produce(producer, control);
  }

  @Benchmark
  @Group("producers4Consumers1")
  @GroupThreads(1)
  public int take4To1(Transfer transfer, Transfer.Consumer consumer, Control control) {
    return transfer.consume(consumer, control);
  }

  @Benchmark
  @Group("producers2Consumers2")
  @GroupThreads(2)
  public boolean push2To2(Transfer transfer, Transfer.Producer producer, Control control) {
    return transfer.produce(producer, control);
  }

  @Benchmark
  @Group("producers2Consumers2")
  @GroupThreads(2)
  public int take2To2(Transfer transfer, Transfer.Consumer consumer, Control control) {
    return transfer.consume(consumer, control);
  }
}
