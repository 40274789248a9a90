package dev.magpie.pool;

import dev.magpie.queue.LocalQueue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a worker looks for its next task: its own queue, the injector, its peers. */
final class TaskSearch {

  /** Every so many times a worker looks at the injector first, or its own tasks could starve it. */
  static final int INJECTOR_INTERVAL = 61;

  private final PoolContext context;
  private final int index;
  private final LocalQueue<Runnable> queue;

  /** True if the last task came from the injector or a peer. */
  private boolean foundElsewhere;

  private int tick;

  TaskSearch(PoolContext context, int index, LocalQueue<Runnable> queue) {
    this.context = context;
    this.index = index;
    this.queue = queue;
  }

  /** Returns a task, or null if none was found in as many turns as the spin limit allows. */
  @Nullable Runnable next() {
    Runnable task = look();
    for (int spins = 0; task == null && spins < context.settings.spinLimit(); spins++) {
      Thread.onSpinWait();
      task = look();
    }
    return task;
  }

  /** Returns true if the last task may have come with others, of which no peer knows yet. */
  boolean mayHaveBroughtMore() {
    return foundElsewhere && !queue.isEmpty();
  }

  private @Nullable Runnable look() {
    while (context.isHeld()) {
      Thread.onSpinWait();
    }
    tick++;
    foundElsewhere = true;
    Runnable task = tick % INJECTOR_INTERVAL == 0 ? takeFromInjector() : null;
    if (task == null) {
      task = queue.pop();
      foundElsewhere = task == null;
    }
    if (task == null) {
      task = takeFromInjector();
    }
    return task == null ? stealFromPeers() : task;
  }

  private @Nullable Runnable takeFromInjector() {
    return context.injector.stealBatchAndPop(queue);
  }

  private @Nullable Runnable stealFromPeers() {
    List<Worker> workers = context.workers;
    int victim = firstVictim(workers.size());
    for (int i = 0; i < workers.size(); i++) {
      Worker peer = workers.get(victim);
      Runnable task = victim == index ? null : peer.stealer().stealInto(queue);
      if (task != null) {
        return task;
      }
      victim = victim + 1 == workers.size() ? 0 : victim + 1;
    }
    return null;
  }

  private int firstVictim(int workerCount) {
    try {
      return Objects.checkIndex(
          context.settings.victimOrder().first(index, workerCount), workerCount);
    } catch (Throwable failure) {
      PoolSettings.reportUncaught(failure);
      return 0;
    }
  }
}
