package dev.magpie.bench.queue;

import dev.magpie.queue.LocalQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A bounded local queue of Magpie and the shared queue that its overflow goes to. */
final class OverflowingQueue implements OwnerQueue {

  private final dev.magpie.queue.SharedQueue<Task> shared;
  private final LocalQueue<Task> local;
  private final LocalOwnerQueue owned;

  OverflowingQueue(dev.magpie.queue.SharedQueue<Task> shared, Supplier<LocalQueue<Task>> kind) {
    this.shared = shared;
    owned = new LocalOwnerQueue(kind);
    local = owned.queue();
  }

  @Override
  public boolean push(Task task) {
    local.push(task, shared);
    return true;
  }

  /** Takes from the local queue, and, if that is empty, moves a batch of the shared one there. */
  @Override
  public @Nullable Task pop() {
    Task task = local.pop();
    return task == null ? shared.stealBatchAndPop(local) : task;
  }

  @Override
  public @Nullable Task steal() {
    Task task = owned.steal();
    return task == null ? shared.steal() : task;
  }

  /** Of the local queue alone. */
  @Override
  public BatchThief batchThief() {
    return owned.batchThief();
  }
}
