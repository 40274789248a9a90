package dev.magpie.bench.queue;

import org.jspecify.annotations.Nullable;

/** One of Magpie's shared queues. */
final class MagpieSharedQueue implements SharedQueue {

  private final dev.magpie.queue.SharedQueue<Task> queue;

  MagpieSharedQueue(dev.magpie.queue.SharedQueue<Task> queue) {
    this.queue = queue;
  }

  @Override
  public boolean push(Task task) {
    queue.push(task);
    return true;
  }

  @Override
  public @Nullable Task steal() {
    return queue.steal();
  }
}
