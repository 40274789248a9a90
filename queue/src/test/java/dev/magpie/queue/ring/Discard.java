package dev.magpie.queue.ring;

import dev.magpie.queue.Overflow;
import java.util.Queue;

/** A sink that keeps nothing. */
final class Discard implements Overflow<Object> {

  @Override
  public void push(Object task) {}

  @Override
  public void pushBatch(Queue<?> batch) {
    batch.clear();
  }
}
