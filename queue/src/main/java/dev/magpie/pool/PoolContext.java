package dev.magpie.pool;

import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.pool.protocol.TaskCount;
import dev.magpie.queue.Injector;
import dev.magpie.queue.LocalQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the workers of a pool share: its queues, its protocol words and its settings. */
final class PoolContext {

  final PoolSettings settings;
  final Injector<Runnable> injector = new Injector<>();
  final List<Worker> workers;
  final TaskCount tasks = new TaskCount();
  final IdleWord idle;
  final CountDownLatch terminated = new CountDownLatch(1);

  /** Set while tasks are taken back. */
  private final AtomicBoolean held = new AtomicBoolean();

  PoolContext(PoolSettings settings) {
    this.settings = settings;
    idle =
        new IdleWord(settings.workers(), this::startWorker, this::anyWork, terminated::countDown);
    List<Worker> made = new ArrayList<>(settings.workers());
    for (int i = 0; i < settings.workers(); i++) {
      made.add(new Worker(this, i, LocalQueue.ring(settings.localQueueCapacity())));
    }
    workers = List.copyOf(made);
  }

  /** Sees to it that tasks that wait since a thread could not be started get another attempt. */
  void retryStart() {
    if (tasks.pending() > 0) {
      idle.notifyWork();
    }
  }

  /** Counts a task out; the last one of a pool that is shut down ends it. */
  void finishTask() {
    if (tasks.finish()) {
      idle.shutdown();
    }
  }

  /** Asks workers to begin no task for now; one that does not see it in time begins one more. */
  void hold(boolean on) {
    held.setOpaque(on);
  }

  boolean isHeld() {
    return held.getOpaque();
  }

  /** Returns true if some queue held a task when it was looked at. */
  private boolean anyWork() {
    if (!injector.isEmpty()) {
      return true;
    }
    // No iterator: nothing may be allocated between the announcement of a sleep and the sleep.
    for (int i = 0; i < workers.size(); i++) {
      if (!workers.get(i).stealer().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Starts the thread of some worker that has none, or returns false if that fails. */
  private boolean startWorker() {
    for (Worker worker : workers) {
      if (worker.reserve()) {
        try {
          settings.newThread(worker).start();
          return true;
        } catch (Throwable failure) {
          worker.unreserve();
          settings.report(() -> settings.hooks().onStartFailure(failure));
          return false;
        }
      }
    }
    throw new AssertionError("all " + workers.size() + " workers are running: " + idle);
  }
}
