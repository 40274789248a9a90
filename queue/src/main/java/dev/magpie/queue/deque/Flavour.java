package dev.magpie.queue.deque;

/** At which end the owner of a deque pops. Thieves always take the oldest task. */
public enum Flavour {
  /** The owner pops the newest task, at the bottom. */
  LIFO,
  /** The owner pops the oldest task, at the top, as thieves do. */
  FIFO
}
