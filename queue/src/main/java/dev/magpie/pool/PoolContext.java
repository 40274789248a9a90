package dev.magpie.pool;

import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.pool.protocol.TaskCount;
import dev.magpie.queue.SharedQueue;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the workers of a pool share: its queues, its protocol words and its settings. */
final class PoolContext {

  final PoolSettings settings;
  final List<Worker> workers;
  final TaskCount tasks = new TaskCount();
  final IdleWord idle;
  final CountDownLatch terminated = new CountDownLatch(1);

  /** Null if the pool has no poller. */
  final @Nullable Polling polling;

  /** Null if nobody wants to know what happens. */
  final @Nullable Observation observation;

  /** The queues that all workers share, one for each class of priority. */
  private final List<SharedQueue<Runnable>> shared;

  /** Set while tasks are taken back. */
  private final AtomicBoolean held = new AtomicBoolean();

  PoolContext(PoolSettings settings) {
    this.settings = settings;
    observation = Observation.of(settings);
    idle =
        new IdleWord(settings.workers(), this::startWorker, this::anyWork, terminated::countDown);
    IdlePoller poller = settings.idlePoller();
    polling = poller == null ? null : new Polling(poller, settings.idlePollNanos());
    shared = Stream.generate(settings.queues()::newShared).limit(levels()).toList();
    workers =
        IntStream.range(0, settings.workers())
            .mapToObj(index -> new Worker(this, index, newWorkerQueues(index)))
            .toList();
  }

  private List<WorkerQueues> newWorkerQueues(int worker) {
    return shared.stream()
        .map(settings.queues()::newWorkerQueues)
        .map(queues -> observation == null ? queues : queues.observed(observation, worker))
        .toList();
  }

  /** Returns how many sets of queues there are: one for each class of priority. */
  int levels() {
    return settings.queues().levels();
  }

  /** Returns the queue of a class of priority that all workers share. */
  SharedQueue<Runnable> shared(int level) {
    return shared.get(level);
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
  boolean anyWork() {
    for (int level = 0; level < levels(); level++) {
      if (anyWork(level)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyWork(int level) {
    if (!shared(level).isEmpty()) {
      return true;
    }
    // No iterator: nothing may be allocated between the announcement of a sleep and the sleep.
    for (int i = 0; i < workers.size(); i++) {
      if (!workers.get(i).queues(level).isEmpty()) {
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
