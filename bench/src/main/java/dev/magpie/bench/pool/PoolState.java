package dev.magpie.bench.pool;

import java.util.concurrent.Executor;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The pool of a fork. */
@State(Scope.Benchmark)
public class PoolState {

  @Param public PoolContender pool;

  /** Heeded by those pools that {@linkplain PoolContender#hasWorkers have workers}. */
  @Param("2")
  public int workers;

  /** For what the benchmark's thread waits. */
  final Countdown countdown = new Countdown();

  private RunningPool running;

  @Setup
  public void start() {
    running = pool.start(workers);
  }

  /** Makes the pool hot, for a benchmark that submits a task only now and then. */
  void heat() {
    running.heat();
  }

  @TearDown
  public void end() {
    running.close();
  }

  Executor executor() {
    return running.executor();
  }
}
