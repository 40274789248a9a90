package dev.magpie.scenarios;

import dev.magpie.queue.Overflow;
import java.util.Queue;

/** An overflow that keeps what one owner hands over. Used by that owner, and afterwards. */
public final class Sink implements Overflow<Task> {
  private final Taken handedOver = new Taken();

  @Override
  public void push(Task task) {
    handedOver.add(task);
  }

  @Override
  public void pushBatch(Queue<? extends Task> batch) {
    handedOver.drain(batch::poll);
  }

  /** Returns what was handed over. */
  public Taken handedOver() {
    return handedOver;
  }
}
