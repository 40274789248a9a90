package dev.magpie.bench.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Phaser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Producers and consumers that move the same number of tasks through a queue again and again. */
final class Transfer {

  private static final Pattern THREADS = Pattern.compile("([1-9]\\d*)x([1-9]\\d*)");
  private static final int SPINS = 100;

  private final SharedQueue queue;
  private final Phaser start;
  private final Phaser end;
  private final List<Thread> crew = new ArrayList<>();

  private volatile @Nullable Throwable failure;
  private volatile boolean stopped;

  private Transfer(SharedQueue queue, int members) {
    this.queue = queue;
    start = new Phaser(members + 1);
    end = new Phaser(members + 1);
  }

  /**
   * Starts the threads, which wait for {@link #once}.
   *
   * @param threads producers x consumers, such as {@code 2x4}
   * @param tasks how many of them are moved each time, a multiple of both numbers
   */
  static Transfer start(SharedQueue queue, String threads, int tasks) {
    Matcher numbers = THREADS.matcher(threads);
    if (!numbers.matches()) {
      throw new IllegalArgumentException(
          "threads \"" + threads + "\": expected producers x consumers, such as 2x4");
    }
    int producers = share(numbers.group(1), tasks);
    int consumers = share(numbers.group(2), tasks);
    Transfer transfer = new Transfer(queue, tasks / producers + tasks / consumers);
    for (int i = 0; i < tasks; i += producers) {
      Task[] own = Task.upTo(producers);
      transfer.join("producer", () -> transfer.produce(own));
    }
    for (int i = 0; i < tasks; i += consumers) {
      transfer.join("consumer", () -> transfer.consume(consumers));
    }
    return transfer;
  }

  /** How many tasks each of so many threads moves. */
  private static int share(String threads, int tasks) {
    int count = Integer.parseInt(threads);
    if (tasks % count != 0) {
      throw new IllegalArgumentException(threads + " threads cannot share " + tasks + " tasks");
    }
    return tasks / count;
  }

  private void join(String name, Runnable part) {
    Thread thread = new Thread(() -> work(part), name);
    thread.setDaemon(true);
    crew.add(thread);
    thread.start();
  }

  private void work(Runnable part) {
    try {
      start.arriveAndAwaitAdvance();
      while (!stopped && failure == null) {
        part.run();
        end.arriveAndAwaitAdvance();
        start.arriveAndAwaitAdvance();
      }
    } catch (RuntimeException e) {
      failure = e;
      start.forceTermination();
      end.forceTermination();
    }
  }

  private void produce(Task[] tasks) {
    for (Task task : tasks) {
      if (!queue.push(task)) {
        throw new IllegalStateException(queue + " is full");
      }
    }
  }

  private void consume(int tasks) {
    int attempt = 0;
    for (int taken = 0; taken < tasks && failure == null; ) {
      if (queue.steal() != null) {
        taken++;
        attempt = 0;
      } else {
        pause(attempt++);
      }
    }
  }

  /** Waits a little; gives the core to others where there are more threads than cores. */
  @SuppressWarnings("ThreadPriorityCheck") // right or wrong results do not hang on the yield
  private static void pause(int attempt) {
    if (attempt < SPINS) {
      Thread.onSpinWait();
    } else {
      Thread.yield();
    }
  }

  /** Lets the threads move all tasks once; returns how many threads did. */
  int once() {
    start.arriveAndAwaitAdvance();
    end.arriveAndAwaitAdvance();
    if (failure != null) {
      throw new IllegalStateException("a producer or a consumer failed", failure);
    }
    return crew.size();
  }

  /** Ends the threads. */
  void stop() throws InterruptedException {
    stopped = true;
    start.arriveAndAwaitAdvance();
    for (Thread thread : crew) {
      thread.join();
    }
  }
}
