package dev.magpie.pool.protocol;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Says whether a task that is its own node is queued, so that it is queued once at a time: set by
 * who submits the task, cleared by who takes it out of its queue. Both are wait-free.
 */
public final class QueuedMark {

  private final AtomicBoolean queued = new AtomicBoolean();

  /** Marks the task as queued; false if it is. Any thread, before it touches the node. */
  public boolean set() {
    // pool.again acquire <- clear: the last queue has done with the node's links
    return !queued.compareAndExchangeAcquire(false, true);
  }

  /** Marks the task as not queued. Whoever has taken it, or could not queue it. */
  public void clear() {
    // pool.again release -> set: the queue has done with the node's links
    queued.setRelease(false);
  }
}
