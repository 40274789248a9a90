package dev.magpie.linearizability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The threads of a stress test, which must all end. */
final class Crew implements ThreadFactory {

  /** Far more than any thread needs: whoever is not back by then sleeps for ever. */
  static final long PATIENCE_SECONDS = 60;

  private final List<Thread> threads = new ArrayList<>();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

  @Override
  public synchronized Thread newThread(Runnable work) {
    Thread thread = new Thread(work, "crew-" + threads.size());
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, failure) -> failures.add(failure));
    threads.add(thread);
    return thread;
  }

  void start(Runnable work) {
    newThread(work).start();
  }

  /** Waits for all threads, and fails with their stacks if one does not end. */
  void mustEnd(Object subject) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    for (Thread thread : all()) {
      long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      thread.join(Math.max(1, millis));
      if (thread.isAlive()) {
        fail(subject + "\n" + stacks());
      }
    }
    assertEquals(List.of(), List.copyOf(failures), "failures of threads");
  }

  String stacks() {
    StringBuilder text = new StringBuilder();
    for (Thread thread : all()) {
      text.append(thread).append(' ').append(thread.getState()).append('\n');
      for (StackTraceElement frame : thread.getStackTrace()) {
        text.append("    at ").append(frame).append('\n');
      }
    }
    return text.toString();
  }

  private synchronized List<Thread> all() {
    return List.copyOf(threads);
  }

  /** Meets the others, or throws if one of them does not come. */
  static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
