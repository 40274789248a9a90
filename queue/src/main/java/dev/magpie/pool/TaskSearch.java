package dev.magpie.pool;

import dev.magpie.queue.SharedQueue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a worker looks for its next task: its own queues and the shared ones, class of priority by
 * class, then what the poller may bring, then its peers, again class by class.
 */
final class TaskSearch {

  /** Every so many times a worker looks at the shared queue first, or its own could starve it. */
  static final int SHARED_INTERVAL = 61;

  /** When between two looks at the shared queue it looks at its list first, for the same reason. */
  private static final int LIST_TURN = SHARED_INTERVAL / 2;

  private final PoolContext context;
  private final int index;

  /** The worker's queues, the highest class of priority first. */
  private final WorkerQueues[] levels;

  /** The queues into which the last take may have brought other tasks; null if it took just one. */
  private @Nullable WorkerQueues filled;

  private final Spinning spinning;
  private int tick;
  private int lastVictim;

  TaskSearch(PoolContext context, int index, WorkerQueues[] levels) {
    this.context = context;
    this.index = index;
    this.levels = levels;
    spinning = new Spinning(context.settings.spinLimit(), context.settings.clock());
    lastVictim = index;
  }

  /** Returns a task, or null if none was found in as many turns as spinning allows. */
  @SuppressWarnings("ThreadPriorityCheck") // a yield that does nothing makes it slower, not wrong
  @Nullable Runnable next() {
    Runnable task = takeNearby();
    if (task == null && context.polling != null) {
      context.polling.pollNow();
      task = takeNearby();
    }
    if (task == null) {
      task = stealFromPeers();
    }
    for (int spins = 0; task == null && spins < spinning.limit(); spins++) {
      // Who is about to submit may be waiting for this very core.
      Thread.yield();
      task = takeNearby();
      if (task == null) {
        task = stealFromPeers();
      }
    }
    if (task == null) {
      spinning.giveUp();
    } else {
      spinning.found();
    }
    return task;
  }

  /** Returns true if the last task may have come with others, of which no peer knows yet. */
  boolean mayHaveBroughtMore() {
    return filled != null && !filled.local.isEmpty();
  }

  /** Takes a task from the worker's own queues or from a shared one. */
  private @Nullable Runnable takeNearby() {
    while (context.isHeld()) {
      Thread.onSpinWait();
    }
    tick = tick + 1 == SHARED_INTERVAL ? 0 : tick + 1;
    for (WorkerQueues queues : levels) {
      SharedQueue<Runnable> first =
          tick == 0 ? queues.shared : tick == LIST_TURN ? queues.list : null;
      Runnable task = first == null ? take(queues) : takeFirstFrom(first, queues);
      if (task != null) {
        return task;
      }
    }
    return null;
  }

  private @Nullable Runnable takeFirstFrom(SharedQueue<Runnable> first, WorkerQueues queues) {
    filled = queues;
    Runnable task = first.stealBatchAndPop(queues.local);
    return task == null ? take(queues) : task;
  }

  private @Nullable Runnable take(WorkerQueues queues) {
    filled = null;
    Runnable task = queues.local.pop();
    if (task == null) {
      filled = queues;
      if (queues.list != null) {
        task = queues.list.stealBatchAndPop(queues.local);
      }
      if (task == null) {
        task = queues.shared.stealBatchAndPop(queues.local);
      }
    }
    return task;
  }

  private @Nullable Runnable stealFromPeers() {
    int workers = context.workers.size();
    int first = firstVictim(workers);
    for (int level = 0; level < levels.length; level++) {
      filled = levels[level];
      int victim = first;
      for (int i = 0; i < workers; i++) {
        Runnable task = stealFrom(victim, level);
        if (task != null) {
          return task;
        }
        victim = victim + 1 == workers ? 0 : victim + 1;
      }
    }
    return null;
  }

  /** Takes from a peer; from the worker itself just what another may have held a moment ago. */
  private @Nullable Runnable stealFrom(int victim, int level) {
    WorkerQueues peer = context.workers.get(victim).queues(level);
    Runnable task =
        context.observation == null
            ? levels[level].stealFrom(peer)
            : context.observation.steal(index, levels[level], victim, peer);
    if (task != null) {
      lastVictim = victim;
    }
    return task;
  }

  private int firstVictim(int workers) {
    try {
      return Objects.checkIndex(
          context.settings.victimOrder().first(index, workers, lastVictim), workers);
    } catch (Throwable failure) {
      PoolSettings.reportUncaught(failure);
      return 0;
    }
  }
}
