package dev.magpie.queue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Threads of one test. What one of them throws ends the waits of the others and fails the test, and
 * so does one that never ends.
 */
public final class Crew {

  /** What a thread does. */
  @FunctionalInterface
  public interface Body {
    /** Does it. */
    void run() throws Exception;
  }

  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  /** Starts all bodies at the same time and waits for their ends. */
  public static void runTogether(Body... bodies) throws InterruptedException {
    CyclicBarrier start = new CyclicBarrier(bodies.length);
    Crew crew = new Crew();
    for (Body body : bodies) {
      crew.start(
          () -> {
            start.await();
            body.run();
          });
    }
    crew.join();
  }

  /** Starts a thread. Any thread may call this. */
  public Thread start(Body body) {
    Thread thread =
        new Thread(
            () -> {
              try {
                body.run();
              } catch (Throwable thrown) {
                failure.compareAndSet(null, thrown);
                threads.forEach(Thread::interrupt);
              }
            });
    thread.setDaemon(true);
    thread.start();
    threads.add(thread);
    return thread;
  }

  /**
   * Waits for all threads to end, also those that one of them starts, and passes on what the first
   * of them to fail has thrown.
   */
  public void join() throws InterruptedException {
    Deadline deadline = new Deadline();
    for (int i = 0; i < threads.size(); i++) {
      Thread thread = threads.get(i);
      thread.join(Math.max(1, deadline.remainingMillis()));
      if (thread.isAlive() && failure.get() == null) {
        String stack = Arrays.toString(thread.getStackTrace());
        failure.compareAndSet(null, new AssertionError("a thread never ends: " + stack));
      }
    }
    Throwable thrown = failure.get();
    if (thrown != null) {
      throw new AssertionError("a thread failed: " + thrown, thrown);
    }
  }
}
