package dev.magpie.bench.queue;

import dev.magpie.queue.Injector;
import org.jspecify.annotations.Nullable;

/** The injector. */
final class InjectorSharedQueue implements SharedQueue {

  private final Injector<Task> injector = new Injector<>();

  @Override
  public boolean push(Task task) {
    injector.push(task);
    return true;
  }

  @Override
  public @Nullable Task steal() {
    return injector.steal();
  }
}
