package dev.magpie.bench.queue;

import org.jspecify.annotations.Nullable;

/** A queue that any thread pushes into and takes from: the role of the injector. */
public interface SharedQueue {

  /** Adds a task, or returns false if the queue is full. */
  boolean push(Task task);

  /** Takes a task, or returns null if there was none to be had. */
  @Nullable Task steal();
}
