package dev.magpie.proofs.trial;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does things on all processors, and says how far it is. */
final class Workers implements AutoCloseable {
  private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(10);

  private final PrintStream out;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

  Workers(PrintStream out) {
    this.out = out;
  }

  /** Something to do that may fail. */
  @FunctionalInterface
  interface Work<T, R> {
    R apply(T item) throws Exception;
  }

  /**
   * Returns what becomes of each item, in their order.
   *
   * @param what the items, for people
   */
  <T, R> List<R> all(String what, List<? extends T> items, Work<T, R> work)
      throws InterruptedException {
    Instant start = Instant.now();
    Instant sign = start;
    List<Future<R>> futures = new ArrayList<>();
    CompletionService<R> ended = new ExecutorCompletionService<>(workers);
    for (T item : items) {
      futures.add(ended.submit(() -> work.apply(item)));
    }
    for (int done = 1; done <= items.size(); done++) {
      result(ended.take());
      Instant now = Instant.now();
      if (Duration.between(sign, now).compareTo(BETWEEN_SIGNS) >= 0) {
        sign = now;
        sign(done, items.size(), what, Duration.between(start, now));
      }
    }
    long seconds = Duration.between(start, Instant.now()).toSeconds();
    out.printf("  %d %s: %d s%n", items.size(), what, seconds);
    List<R> results = new ArrayList<>();
    for (Future<R> future : futures) {
      results.add(result(future));
    }
    return results;
  }

  private void sign(int done, int all, String what, Duration time) {
    long left = time.toSeconds() * (all - done) / done;
    out.printf("  %d of %d %s, %d s, about %d s left%n", done, all, what, time.toSeconds(), left);
  }

  private static <R> R result(Future<R> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
