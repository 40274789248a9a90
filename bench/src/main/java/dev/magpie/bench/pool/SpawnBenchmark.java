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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Tasks that spawn tasks, from one that a thread outside submits; that one sleeps until the last is
 * done. Here a queue for each worker pays, and the order in which it is emptied counts.
 *
 * <p>{@code ForkJoinPool} is not used as it is at its best: by {@code fork} and {@code join}, which
 * the other pools lack, it would save a task's wrapper and some of the queueing. Pools that run the
 * newest task first hold few tasks at once, those that run the oldest first hold whole generations.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 80, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class SpawnBenchmark {

  /** Which number is computed. */
  @State(Scope.Benchmark)
  public static class FibNumber {
    @Param("16")
    public int n;
  }

  /** What is sorted: the same numbers in the same order each time. */
  @State(Scope.Benchmark)
  public static class Numbers {
    @Param("20000")
    public int size;

    private int[] shuffled;
    private int[] array;

    @Setup
    public void shuffle() {
      shuffled = QuickSort.shuffled(size);
      array = new int[size];
    }
  }

  /** A task for each call that a recursive function would make, and next to no work in any. */
  @Benchmark
  public int fib(PoolState state, FibNumber number) {
    return Fib.compute(state.executor(), number.n, state.countdown);
  }

  /** Uneven halves, down to {@value QuickSort#SHORT} elements; a copy of the array is included. */
  @Benchmark
  public int[] quickSort(PoolState state, Numbers numbers) {
    System.arraycopy(numbers.shuffled, 0, numbers.array, 0, numbers.size);
    QuickSort.sort(state.executor(), numbers.array, state.countdown);
    return numbers.array;
  }
}
