package dev.magpie.pool;

import dev.magpie.pool.protocol.IdleWord.Turn;
import dev.magpie.pool.protocol.Reservation;
import dev.magpie.pool.protocol.StopFlag;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A worker's loop: it runs the tasks that its search finds, then sleeps.
 *
 * <p>Its thread is the owner of its local queues. The loop ends when the idle word is shut down,
 * which happens when the pool is and no task is left.
 */
final class Worker implements Runnable {

  private static final ThreadLocal<@Nullable Worker> CURRENT = new ThreadLocal<>();

  private final PoolContext context;
  private final int index;
  private final WorkerQueues[] levels;
  private final TaskSearch search;
  private final Helping helping;
  private final BooleanSupplier insteadOfSleep = this::pollBeforeSleep;

  /** Taken while a thread runs this worker, or is about to. */
  private final Reservation reservation = new Reservation();

  private final StopFlag stopFlag = new StopFlag();

  /** True while this worker has to pass on the waking role. */
  private boolean waking;

  /** True from the time that an observer is told of a sleep until it is told of its end. */
  private boolean parked;

  Worker(PoolContext context, int index, List<WorkerQueues> levels) {
    this.context = context;
    this.index = index;
    this.levels = levels.toArray(WorkerQueues[]::new);
    search = new TaskSearch(context, index, this.levels);
    helping = new Helping(context, this);
  }

  /** Returns the worker whose thread calls, if it is one of this pool's. */
  static @Nullable Worker current(PoolContext context) {
    Worker current = CURRENT.get();
    return current != null && current.context == context ? current : null;
  }

  int index() {
    return index;
  }

  /** Returns the worker's queues of a class of priority. */
  WorkerQueues queues(int level) {
    return levels[level];
  }

  /** Returns what this worker does when its own task waits for another. */
  Helping helping() {
    return helping;
  }

  /** Makes the caller the one that starts this worker, unless it has been started. */
  boolean reserve() {
    return reservation.take();
  }

  void unreserve() {
    reservation.giveBack();
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
      retireQueues();
    } finally {
      context.idle.exit();
    }
  }

  private void retireQueues() {
    for (WorkerQueues queues : levels) {
      queues.local.retire();
    }
  }

  /** Sleeps until there may be work, then runs all that is found; false if the pool has ended. */
  private boolean takeTurn() {
    Turn turn = context.idle.awaitWork(waking, insteadOfSleep);
    noteWakeUp();
    if (turn == Turn.SHUTDOWN) {
      return false;
    }
    waking = turn == Turn.SEARCH_AND_WAKE;
    Runnable item = search.next();
    if (item != null) {
      for (; item != null; item = search.next()) {
        announceAndExecute(item);
      }
      context.settings.report(() -> context.settings.hooks().afterDrain(index));
    }
    return true;
  }

  /** Gives the poller its turn before the worker sleeps; true if it is to look around first. */
  private boolean pollBeforeSleep() {
    boolean polled = context.polling != null && context.polling.pollBeforeSleep();
    if (context.observation != null && !polled && !parked) {
      parked = true;
      context.observation.park(index);
    }
    return polled;
  }

  private void noteWakeUp() {
    if (context.observation != null && parked) {
      parked = false;
      context.observation.wake(index);
    }
  }

  /** Runs a task that the worker's own task waits for, unless it has been begun or given back. */
  void runHelped(PoolFuture<?> future) {
    if (context.observation != null) {
      context.observation.run(index, future, future.submitted, true);
    } else if (future.begin(true)) {
      future.runBegun();
    }
  }

  /** Runs a task, after peers are woken if there may be more; a failure to do so loses no task. */
  private void announceAndExecute(Runnable item) {
    try {
      if (waking) {
        waking = false;
        context.idle.passOn();
        if (context.polling != null) {
          // So that a peer polls while this worker is busy.
          context.idle.notifyWork();
        }
      } else if (search.mayHaveBroughtMore()) {
        context.idle.notifyWork();
      }
    } finally {
      execute(item);
    }
  }

  /** Runs the task that an item of a queue stands for. */
  void execute(Runnable item) {
    Observation observation = context.observation;
    long submitted = observation == null ? 0 : TaskNode.submitted(item);
    Runnable task = TaskNode.release(item);
    try {
      settleInterrupt();
      if (observation == null) {
        task.run();
      } else {
        observation.run(index, task, submitted, false);
      }
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
