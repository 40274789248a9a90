package dev.magpie.scenarios;

import dev.magpie.queue.Node;

/**
 * A task with a number from 1 to 15. The field is plain and not final, so that nothing but the
 * queue's ordering makes it visible to the taker.
 */
public final class Task extends Node {
  private int number;

  public Task(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
