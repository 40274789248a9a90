package dev.magpie.pool;

import dev.magpie.pool.protocol.IdleWord.Turn;
import dev.magpie.pool.protocol.StopFlag;
import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Stealer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A worker's loop: its own queue, then the injector, then its peers, then sleep.
 *
 * <p>Its thread is the owner of its queue. The loop ends when the idle word is shut down, which
 * happens when the pool is and no task is left.
 */
final class Worker implements Runnable {

  /** How many tasks may wait for each other on one worker's stack. */
  static final int MAX_HELPING = 512;

  private static final ThreadLocal<@Nullable Worker> CURRENT = new ThreadLocal<>();

  private final PoolContext context;
  private final int index;
  private final LocalQueue<Runnable> queue;
  private final TaskSearch search;

  /** True while a thread runs this worker, or is about to. */
  private final AtomicBoolean reserved = new AtomicBoolean();

  private final StopFlag stopFlag = new StopFlag();

  /** True while this worker has to pass on the waking role. */
  private boolean waking;

  private int helping;

  Worker(PoolContext context, int index, LocalQueue<Runnable> queue) {
    this.context = context;
    this.index = index;
    this.queue = queue;
    search = new TaskSearch(context, index, queue);
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
      context.settings.report(running::interrupt);
    }
  }

  @Override
  public void run() {
    boolean ended = false;
    try {
      CURRENT.set(this);
      stopFlag.begin();
      context.settings.report(() -> context.settings.hooks().onStart(index));
    } catch (Throwable failure) {
      PoolSettings.reportUncaught(failure);
    }
    while (!ended) {
      try {
        ended = !takeTurn();
      } catch (Throwable failure) {
        // Such as no memory to wake a peer with: the worker must not end while it may be needed.
        PoolSettings.reportUncaught(failure);
      }
    }
    try {
      context.settings.report(() -> context.settings.hooks().onEnd(index));
      stopFlag.end();
      CURRENT.remove();
      queue.retire();
    } finally {
      context.idle.exit();
    }
  }

  /** Sleeps until there may be work, then runs all that is found; false if the pool has ended. */
  private boolean takeTurn() {
    Turn turn = context.idle.awaitWork(waking);
    if (turn == Turn.SHUTDOWN) {
      return false;
    }
    waking = turn == Turn.SEARCH_AND_WAKE;
    Runnable task = search.next();
    if (task != null) {
      for (; task != null; task = search.next()) {
        announceAndExecute(task);
      }
      context.settings.report(() -> context.settings.hooks().afterDrain(index));
    }
    return true;
  }

  /** Runs a task, after peers are woken if there may be more; a failure to do so loses no task. */
  private void announceAndExecute(Runnable task) {
    try {
      if (waking) {
        waking = false;
        context.idle.passOn();
      } else if (search.mayHaveBroughtMore()) {
        context.idle.notifyWork();
      }
    } finally {
      execute(task);
    }
  }

  /**
   * Runs a task of this pool that the worker's own task waits for.
   *
   * @throws IllegalStateException if tasks wait for each other too deeply
   */
  void help(PoolFuture<?> future) {
    if (helping == MAX_HELPING) {
      throw new IllegalStateException(
          "worker " + index + ": " + MAX_HELPING + " tasks wait for each other in a chain");
    }
    helping++;
    try {
      future.runHelped();
    } finally {
      helping--;
      if (future.isCancelled()) {
        settleInterrupt();
      }
      dropOneHelped();
    }
  }

  /**
   * Looks at the next task of the own queue, or of the injector: drops it if it has been helped, so
   * that a worker that only ever helps leaves no trail behind; otherwise it goes to the end.
   */
  private void dropOneHelped() {
    Runnable next = queue.pop();
    if (next == null) {
      next = context.injector.steal();
    }
    if (next instanceof PoolFuture<?> future && future.isStarted()) {
      context.finishTask();
    } else if (next != null) {
      requeue(next);
    }
  }

  private void requeue(Runnable task) {
    boolean queued = false;
    try {
      push(task);
      queued = true;
      // A peer may have looked for the task while it was in no queue, and be asleep by now.
      context.idle.notifyWork();
    } finally {
      if (!queued) {
        // No memory to queue it with: better now than never.
        execute(task);
      }
    }
  }

  private void execute(Runnable task) {
    try {
      settleInterrupt();
      task.run();
    } catch (Throwable failure) {
      context.settings.report(() -> context.settings.failureHandler().onFailure(task, failure));
    } finally {
      settleInterrupt();
      context.finishTask();
    }
  }

  /** Drops an interrupt that was meant for a task that has ended; a stop is for all tasks. */
  void settleInterrupt() {
    Thread.interrupted();
    if (stopFlag.isRaised()) {
      context.settings.report(Thread.currentThread()::interrupt);
    }
  }
}
