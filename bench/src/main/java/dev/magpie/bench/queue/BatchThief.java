package dev.magpie.bench.queue;

/** A thief that takes several tasks at a time, and a place of its own to take them to. */
public interface BatchThief {

  /**
   * Takes some tasks: of a queue of Magpie and of a locked one about half, of another as many as
   * its own way to drain it gives. Returns how many, after it has looked at each.
   */
  int stealBatch();
}
