package dev.magpie.bench.queue;

import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Stealer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One of Magpie's local queues. */
final class LocalOwnerQueue implements OwnerQueue {

  private final Supplier<LocalQueue<Task>> kind;
  private final LocalQueue<Task> queue;
  private final Stealer<Task> stealer;

  LocalOwnerQueue(Supplier<LocalQueue<Task>> kind) {
    this.kind = kind;
    queue = kind.get();
    stealer = queue.stealer();
  }

  LocalQueue<Task> queue() {
    return queue;
  }

  @Override
  public boolean push(Task task) {
    return queue.tryPush(task);
  }

  @Override
  public @Nullable Task pop() {
    return queue.pop();
  }

  @Override
  public @Nullable Task steal() {
    return stealer.steal();
  }

  @Override
  public BatchThief batchThief() {
    LocalQueue<Task> own = kind.get();
    return () -> {
      int taken = stealer.stealBatch(own);
      for (int i = 0; i < taken; i++) {
        if (own.pop() == null) {
          throw new IllegalStateException("stole " + taken + " tasks, of which " + i + " came");
        }
      }
      return taken;
    };
  }
}
