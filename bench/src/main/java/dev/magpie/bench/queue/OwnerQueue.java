package dev.magpie.bench.queue;

import org.jspecify.annotations.Nullable;

/** A queue that its owner alone pushes into and pops from, and that thieves steal from. */
public interface OwnerQueue {

  /** Adds a task, or returns false if the queue is full. For the owner. */
  boolean push(Task task);

  /** Takes a task, or returns null if the queue is empty. For the owner. */
  @Nullable Task pop();

  /** Takes a task, or returns null if there was none to be had. For thieves. */
  @Nullable Task steal();

  /** Returns what a new thief has to steal batches with. */
  BatchThief batchThief();
}
