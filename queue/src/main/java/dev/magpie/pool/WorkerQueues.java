package dev.magpie.pool;

import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Overflow;
import dev.magpie.queue.SharedQueue;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The queues of one class of priority as a worker sees them: its local queue, the list into which
 * that overflows, if it has one of its own, and the queue that it shares with all.
 */
final class WorkerQueues {

  final LocalQueue<Runnable> local;
  final @Nullable SharedQueue<Runnable> list;
  final SharedQueue<Runnable> shared;
  private final Overflow<Runnable> overflow;

  WorkerQueues(
      LocalQueue<Runnable> local,
      @Nullable SharedQueue<Runnable> list,
      SharedQueue<Runnable> shared) {
    this(local, list, shared, list == null ? shared : list);
  }

  private WorkerQueues(
      LocalQueue<Runnable> local,
      @Nullable SharedQueue<Runnable> list,
      SharedQueue<Runnable> shared,
      Overflow<Runnable> overflow) {
    this.local = local;
    this.list = list;
    this.shared = shared;
    this.overflow = overflow;
  }

  /** Returns the same queues, of whose overflows the observers are told. */
  WorkerQueues observed(Observation observation, int worker) {
    Overflow<Runnable> sink = overflow;
    Overflow<Runnable> telling =
        new Overflow<>() {
          @Override
          public void push(Runnable task) {
            observation.overflow(worker, 1);
            sink.push(task);
          }

          @Override
          public void pushBatch(Queue<? extends Runnable> batch) {
            observation.overflow(worker, batch.size());
            sink.pushBatch(batch);
          }
        };
    return new WorkerQueues(local, list, shared, telling);
  }

  /** Queues a task. The owner only. */
  void push(Runnable task) {
    local.push(task, overflow);
  }

  /**
   * Queues tasks, at one instant if there is room for all, and removes each from the batch as it is
   * accepted. The owner only.
   */
  @SuppressWarnings("unchecked") // the batch is only emptied
  void pushBatch(Queue<? extends Runnable> batch) {
    if (list == null && local.pushAll(batch)) {
      batch.clear();
    } else {
      local.pushBatch((Queue<Runnable>) batch, overflow);
    }
  }

  /**
   * Takes tasks from another worker's queues, the list first, of which there may be more: returns
   * one and leaves others in the local queue. The owner only; what nobody owns, the list, it may
   * also take from its own queues.
   */
  @Nullable Runnable stealFrom(WorkerQueues victim) {
    Runnable task = victim.list == null ? null : victim.list.stealBatchAndPop(local);
    return task != null || victim == this ? task : victim.local.stealer().stealInto(local);
  }

  /** Returns true if the worker's own queues were each empty at some instant. Any thread. */
  boolean isEmpty() {
    return local.stealer().isEmpty() && (list == null || list.isEmpty());
  }

  /** Takes all tasks out of the worker's own queues. Any thread, while no worker begins tasks. */
  void drain(Consumer<Runnable> taker) {
    while (!isEmpty()) {
      Runnable task = local.stealer().steal();
      if (task == null && list != null) {
        task = list.steal();
      }
      if (task == null) {
        // Another thief is at work; it is done soon, as it runs no tasks meanwhile.
        Thread.onSpinWait();
      } else {
        taker.accept(task);
      }
    }
  }
}
