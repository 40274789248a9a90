package dev.magpie.pool.protocol;

import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Decides which worker sleeps, which is woken, and when a thread is started: Zap's {@code Sync}.
 *
 * <p>One word holds how many threads are idle and how many are spawned, whether there is a
 * notification that nobody has consumed, and a state that throttles wake-ups: while one thread is
 * on its way to search (<i>signaled</i>) or searches (<i>waking</i>), no other is woken; when it
 * finds a task it gives the role back, and wakes the next if there are more tasks, so that as many
 * wake up as there is work for. A worker goes to sleep only when it finds no notification; whoever
 * pushes leaves one.
 *
 * <p>Differs from the seed so: a notifier that returns because there is a notification already has
 * made its push visible before it looked, and a worker that consumes one looks at the queues only
 * after that (edge sync.fastpath); a worker that has announced its sleep looks at the queues once
 * more (edge idle.sleep), for what a busy peer has left or another thief has kept from it; the
 * waking worker wakes a peer only for a task that it sees in a queue (edge idle.role); a thread
 * that cannot be started gives the signal back (edge sync.spawn); a shutdown always wakes all.
 */
public final class IdleWord {

  /** What a worker does after {@link #awaitWork}. */
  public enum Turn {
    /** Search for tasks. */
    SEARCH,
    /** Search for tasks, and {@link #passOn} once one is found. */
    SEARCH_AND_WAKE,
    /** End. */
    SHUTDOWN
  }

  /** Starts a thread that will be a worker. */
  public interface Spawner {
    /** Returns false if no thread could be started; to throw means the same. */
    boolean spawn();
  }

  /** The largest number of workers that the word can count. */
  public static final int MAX_WORKERS = IdleBits.MAX_THREADS;

  private final AtomicInteger word = new AtomicInteger();
  private final Event sleepers = new Event();
  private final int maxWorkers;
  private final Spawner spawner;
  private final BooleanSupplier anyWork;
  private final Runnable onLastExit;

  /**
   * Makes a word for a pool that has no threads yet.
   *
   * @param maxWorkers how many threads may be spawned, from 1 to {@link #MAX_WORKERS}
   * @param spawner starts a worker; called by whoever notifies
   * @param anyWork returns true if any queue holds a task; called by workers
   * @param onLastExit called once, after the shutdown and the end of the last worker
   */
  public IdleWord(int maxWorkers, Spawner spawner, BooleanSupplier anyWork, Runnable onLastExit) {
    if (maxWorkers < 1 || maxWorkers > MAX_WORKERS) {
      throw new IllegalArgumentException(
          "workers " + maxWorkers + ": must be from 1 to " + MAX_WORKERS);
    }
    this.maxWorkers = maxWorkers;
    this.spawner = spawner;
    this.anyWork = anyWork;
    this.onLastExit = onLastExit;
  }

  /** Sees to it that some worker looks at the queues after this call. Any thread, after a push. */
  public void notifyWork() {
    // sync.fastpath fence <-> consume: the push comes before this look at the word
    // idle.sleep fence <-> announce: so it does if a worker is about to sleep
    // idle.role fence <-> passOn: so it does if the waking worker gives its role back
    VarHandle.fullFence();
    wake();
  }

  /**
   * Gives the waking role back, and wakes the next worker if any queue still holds a task. Called
   * by the waking worker, once, when it has found a task and before it runs it.
   */
  public void passOn() {
    int seen;
    do {
      // Any value will do: the CAS below fails unless it is the newest one.
      seen = word.getOpaque();
      if (IdleBits.state(seen) == IdleBits.SHUTDOWN) {
        return;
      }
      assert IdleBits.state(seen) == IdleBits.WAKING : IdleBits.toString(seen);
    } while (!word.weakCompareAndSetPlain(seen, IdleBits.withState(seen, IdleBits.PENDING)));
    // idle.role fence <-> notifyWork: the role is given back before the look at the queues
    VarHandle.fullFence();
    boolean isWorkLeft = anyWork.getAsBoolean();
    if (isWorkLeft) {
      notifyWork();
    }
  }

  private void wake() {
    while (true) {
      // Any value will do: it is no older than the fence above, and the CAS fails unless newest.
      int seen = word.getOpaque();
      boolean mayWake = IdleBits.state(seen) == IdleBits.PENDING;
      boolean signal = mayWake && IdleBits.idle(seen) > 0;
      boolean spawn = mayWake && !signal && IdleBits.spawned(seen) < maxWorkers;
      if (IdleBits.isNotified(seen) && !signal && !spawn) {
        return;
      }
      int next = signal || spawn ? IdleBits.signaled(seen, spawn) : IdleBits.withNotified(seen);
      // sync.notify release -> consume: what was pushed and submitted before
      // sync.spawn acquire <- spawnFailed: what the spawner kept for the thread is free again
      if (word.weakCompareAndSetVolatile(seen, next)) {
        if (signal) {
          sleepers.notifyOne();
        } else if (spawn) {
          spawn();
        }
        return;
      }
    }
  }

  /** As below, for a worker that has nothing to do instead of sleeping. */
  public Turn awaitWork(boolean isWaking) {
    return awaitWork(isWaking, () -> false);
  }

  /**
   * Returns when there may be work, or when the pool has ended. Called by a worker that found no
   * task in any queue.
   *
   * @param isWaking true if the worker has to {@link #passOn} since its last turn, and has not
   * @param insteadOfSleep asked each time before the worker, which counts as idle, sleeps; if true
   *     it looks at the word again. Meanwhile it answers no notification, nor the end of the pool.
   */
  public Turn awaitWork(boolean isWaking, BooleanSupplier insteadOfSleep) {
    boolean waking = isWaking;
    boolean idle = false;
    while (true) {
      // pool.stop acquire <- shutdown: what was written before the shutdown
      int seen = word.getAcquire();
      if (IdleBits.state(seen) == IdleBits.SHUTDOWN) {
        return Turn.SHUTDOWN;
      }
      if (IdleBits.isNotified(seen)) {
        if (consume(seen, idle)) {
          boolean signaled = IdleBits.state(seen) == IdleBits.SIGNALED;
          return waking || signaled ? Turn.SEARCH_AND_WAKE : Turn.SEARCH;
        }
      } else if (idle) {
        sleep(insteadOfSleep);
      } else if (announce(seen, waking)) {
        idle = true;
        waking = false;
      }
    }
  }

  private void sleep(BooleanSupplier insteadOfSleep) {
    try {
      if (!insteadOfSleep.getAsBoolean()) {
        sleepers.await();
      }
    } catch (OutOfMemoryError noPlaceToWait) {
      // As good as a spurious return: the worker stays counted as idle and tries again.
      Thread.onSpinWait();
    }
  }

  /** Takes the notification, and the waking role if nobody has it. */
  private boolean consume(int seen, boolean idle) {
    // Any mode will do: the fence below acquires for it.
    if (!word.weakCompareAndSetPlain(seen, IdleBits.consumed(seen, idle))) {
      return false;
    }
    // sync.notify acquire-fence <- wake: what was pushed and submitted before
    // sync.fastpath fence <-> notifyWork: the word is cleared before the look at the queues
    VarHandle.fullFence();
    return true;
  }

  /** Counts the worker as idle, which gives the waking role back, and looks for work once more. */
  private boolean announce(int seen, boolean isWaking) {
    if (!word.weakCompareAndSetPlain(seen, IdleBits.announced(seen, isWaking))) {
      return false;
    }
    // idle.sleep fence <-> notifyWork: the worker counts as idle before the look at the queues
    VarHandle.fullFence();
    if (anyWork.getAsBoolean()) {
      notifyWork();
    }
    return true;
  }

  /** Ends the pool: all workers wake and end. Called when no task is left; again does nothing. */
  public void shutdown() {
    int seen;
    int next;
    do {
      // Any value will do: the CAS below fails unless it is the newest one.
      seen = word.getOpaque();
      if (IdleBits.state(seen) == IdleBits.SHUTDOWN) {
        return;
      }
      next = IdleBits.ended(seen);
      // pool.stop release -> awaitWork: what was written before the shutdown
      // pool.exit acquire <- exit, spawnFailed: what ended workers wrote, if none is left
    } while (!word.weakCompareAndSetVolatile(seen, next));
    sleepers.shutdown();
    if (IdleBits.spawned(seen) == 0) {
      onLastExit.run();
    }
  }

  /** Counts a worker out. Called by its thread, as the last thing that it does with the pool. */
  public void exit() {
    // pool.exit release -> exit, shutdown, spawnFailed: what this worker wrote
    // pool.exit acquire <- exit, spawnFailed: what the others wrote, if this is the last
    int seen = word.getAndAdd(-IdleBits.ONE_SPAWNED);
    finish(seen);
  }

  private void spawn() {
    boolean spawned = false;
    try {
      spawned = spawner.spawn();
    } finally {
      if (!spawned) {
        spawnFailed();
      }
    }
  }

  private void spawnFailed() {
    int seen;
    int next;
    do {
      // Any value will do: the CAS below fails unless it is the newest one.
      seen = word.getOpaque();
      next = IdleBits.notSpawned(seen);
      // sync.spawn release -> wake: what the spawner kept for the thread is free again
      // pool.exit release -> exit, shutdown, spawnFailed: what the spawner wrote
      // pool.exit acquire <- exit, spawnFailed: what ended workers wrote, if none is left
    } while (!word.weakCompareAndSetVolatile(seen, next));
    finish(seen);
  }

  private void finish(int seen) {
    assert IdleBits.spawned(seen) > 0 : IdleBits.toString(seen);
    if (IdleBits.state(seen) == IdleBits.SHUTDOWN && IdleBits.spawned(seen) == 1) {
      onLastExit.run();
    }
  }

  /** Returns how many workers are asleep or about to be. Any thread; an estimate. */
  public int idle() {
    return IdleBits.idle(word.getOpaque());
  }

  /** Returns how many workers there are. Any thread; an estimate. */
  public int spawned() {
    return IdleBits.spawned(word.getOpaque());
  }

  /** Returns the word in words, for people. */
  @Override
  public String toString() {
    return IdleBits.toString(word.getOpaque());
  }
}
