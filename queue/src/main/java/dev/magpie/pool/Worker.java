package dev.magpie.pool;

import dev.magpie.pool.protocol.IdleWord.Turn;
import dev.magpie.pool.protocol.StopFlag;
import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Stealer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A worker's loop: its own queue, then the injector, then its peers, then sleep.
 *
 * <p>Its thread is the owner of its queue. The loop ends when the idle word is shut down, which
 * happens when the pool is and no task is left.
 */
final class Worker implements Runnable {

  /** How many tasks a worker takes from its own queue before it looks at the injector first. */
  static final int INJECTOR_INTERVAL = 61;

  private static final ThreadLocal<@Nullable Worker> CURRENT = new ThreadLocal<>();

  private final PoolContext context;
  private final int index;
  private final LocalQueue<Runnable> queue;

  /** True while a thread runs this worker, or is about to. */
  private final AtomicBoolean reserved = new AtomicBoolean();

  private final StopFlag stopFlag = new StopFlag();

  /** True while this worker has to pass on the waking role. */
  private boolean waking;

  private int tick;

  Worker(PoolContext context, int index, LocalQueue<Runnable> queue) {
    this.context = context;
    this.index = index;
    this.queue = queue;
  }

  /** Returns the worker whose thread calls, if it is one of this pool's. */
  static @Nullable Worker current(PoolContext context) {
    Worker current = CURRENT.get();
    return current != null && current.context == context ? current : null;
  }

  int index() {
    return index;
  }

  Stealer<Runnable> stealer() {
    return queue.stealer();
  }

  /** Makes the caller the one that starts this worker, unless it has been started. */
  boolean reserve() {
    // Only one caller's CAS succeeds; what it then writes reaches the worker by Thread.start.
    while (!reserved.getOpaque()) {
      if (reserved.weakCompareAndSetPlain(false, true)) {
        return true;
      }
    }
    return false;
  }

  void unreserve() {
    reserved.setOpaque(false);
  }

  /** Queues a task that this worker's thread submits. */
  void push(Runnable task) {
    queue.push(task, context.injector);
  }

  /** Interrupts the task that is running and every later one. */
  void stop() {
    Thread running = stopFlag.raise();
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public void run() {
    WorkerHooks hooks = context.settings.hooks();
    CURRENT.set(this);
    stopFlag.begin();
    context.settings.report(() -> hooks.onStart(index));
    boolean ended = false;
    while (!ended) {
      try {
        ended = !takeTurn();
      } catch (Throwable failure) {
        // Such as no memory to sleep with: the worker must not end while it may be needed.
        PoolSettings.reportUncaught(failure);
      }
    }
    context.settings.report(() -> hooks.onEnd(index));
    stopFlag.end();
    CURRENT.remove();
    queue.retire();
    context.idle.exit();
  }

  /** Sleeps until there may be work, then runs all that is found; false if the pool has ended. */
  private boolean takeTurn() {
    Turn turn = context.idle.awaitWork(waking);
    if (turn == Turn.SHUTDOWN) {
      return false;
    }
    waking = turn == Turn.SEARCH_AND_WAKE;
    for (Runnable task = search(); task != null; task = search()) {
      execute(task);
    }
    context.settings.report(() -> context.settings.hooks().afterDrain(index));
    return true;
  }

  private @Nullable Runnable search() {
    Runnable task = next();
    for (int spins = 0; task == null && spins < context.settings.spinLimit(); spins++) {
      Thread.onSpinWait();
      task = next();
    }
    if (task != null && waking) {
      waking = false;
      context.idle.passOn();
    }
    return task;
  }

  private @Nullable Runnable next() {
    while (context.isHeld()) {
      Thread.onSpinWait();
    }
    tick++;
    Runnable task = tick % INJECTOR_INTERVAL == 0 ? takeFromInjector() : null;
    if (task == null) {
      task = queue.pop();
    }
    if (task == null) {
      task = takeFromInjector();
    }
    return task == null ? stealFromPeers() : task;
  }

  private @Nullable Runnable takeFromInjector() {
    return announceRest(context.injector.stealBatchAndPop(queue));
  }

  private @Nullable Runnable stealFromPeers() {
    List<Worker> workers = context.workers;
    int victim = firstVictim(workers.size());
    for (int i = 0; i < workers.size(); i++) {
      Worker peer = workers.get(victim);
      Runnable task = peer == this ? null : peer.stealer().stealInto(queue);
      if (task != null) {
        return announceRest(task);
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

  /** Wakes a peer if more tasks came along with this one; the waking worker does so anyway. */
  private @Nullable Runnable announceRest(@Nullable Runnable task) {
    if (task != null && !waking && !queue.isEmpty()) {
      context.idle.notifyWork();
    }
    return task;
  }

  private void execute(Runnable task) {
    // An interrupt was meant for the task before, unless the pool is being stopped.
    Thread.interrupted();
    if (stopFlag.isRaised()) {
      Thread.currentThread().interrupt();
    }
    try {
      task.run();
    } catch (Throwable failure) {
      context.settings.report(() -> context.settings.failureHandler().onFailure(task, failure));
    } finally {
      context.finishTask();
    }
  }
}
