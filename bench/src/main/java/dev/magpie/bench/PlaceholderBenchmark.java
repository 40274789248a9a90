package dev.magpie.bench;

import dev.magpie.queue.PlaceholderQueue;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Stands in for the comparison. */
@State(Scope.Thread)
public class PlaceholderBenchmark {
  @Param("magpie")
  public String kind;

  private PlaceholderQueue queue;

  @Setup
  public void create() {
    queue = new PlaceholderQueue();
  }

  @Benchmark
  public @Nullable Integer next() {
    return queue.next();
  }
}
