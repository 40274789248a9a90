package dev.magpie.explorer.search;

import dev.magpie.explorer.model.Model;
import dev.magpie.explorer.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * One exploration by several workers, each in a thread of its own, with the same executions as a
 * {@link Search} alone: a worker without work is given alternatives that another one has left open.
 */
public final class ParallelSearch {
  /**
   * Who explores a part. Nothing of it is used by another thread, but all programs must behave
   * alike.
   */
  public record Worker(Program program, Observer observer) {}

  private final List<Search> searches = new ArrayList<>();
  private final Budget budget;
  private final Handovers handovers;

  /**
   * @throws IllegalArgumentException if there is not at least one worker
   */
  public ParallelSearch(int workers, Supplier<Worker> worker, Model model, Limits limits) {
    if (workers < 1) {
      throw new IllegalArgumentException("workers must be at least 1, not " + workers);
    }
    budget = new Budget(limits);
    handovers = new Handovers(workers);
    for (int i = 0; i < workers; i++) {
      Worker next = worker.get();
      searches.add(new Search(next.program(), model, next.observer(), budget, handovers));
    }
  }

  /** Visits every execution. To be called once. */
  public Summary run() throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(searches.size());
    try {
      List<Future<?>> ends = new ArrayList<>();
      for (Search search : searches) {
        ends.add(threads.submit(() -> work(search, search == searches.get(0))));
      }
      for (Future<?> end : ends) {
        end.get();
      }
    } catch (ExecutionException failure) {
      throw new IllegalStateException("a worker failed", failure.getCause());
    } finally {
      threads.shutdownNow();
    }
    return total();
  }

  private void work(Search search, boolean first) {
    try {
      if (first) {
        search.begin();
      }
      Handover next = handovers.take();
      while (next != null) {
        search.resume(next);
        next = handovers.take();
      }
    } catch (InterruptedException interrupt) {
      Thread.currentThread().interrupt();
    } catch (Throwable failure) {
      budget.end("a worker failed: " + failure);
      handovers.close();
      throw failure;
    }
  }

  private Summary total() {
    long complete = 0;
    long atRest = 0;
    long blocked = 0;
    for (Search search : searches) {
      Summary part = search.summary();
      complete += part.complete();
      atRest += part.atRest();
      blocked += part.blocked();
    }
    return new Summary(complete, atRest, blocked, budget.spent());
  }
}
