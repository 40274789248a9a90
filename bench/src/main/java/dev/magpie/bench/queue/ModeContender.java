package dev.magpie.bench.queue;

import dev.magpie.bench.ordering.VolatileQueues;

/** Magpie's queues as shipped, and with every access volatile; a fork sees one of them only. */
public enum ModeContender {
  MAGPIE_RING(OwnerContender.MAGPIE_RING),
  VOLATILE_RING(OwnerContender.MAGPIE_RING),
  MAGPIE_BUFFER(OwnerContender.MAGPIE_BUFFER),
  VOLATILE_BUFFER(OwnerContender.MAGPIE_BUFFER),
  MAGPIE_LIFO_DEQUE(OwnerContender.MAGPIE_LIFO_DEQUE),
  VOLATILE_LIFO_DEQUE(OwnerContender.MAGPIE_LIFO_DEQUE),
  MAGPIE_FIFO_DEQUE(OwnerContender.MAGPIE_FIFO_DEQUE),
  VOLATILE_FIFO_DEQUE(OwnerContender.MAGPIE_FIFO_DEQUE);

  private final OwnerContender shipped;

  ModeContender(OwnerContender shipped) {
    this.shipped = shipped;
  }

  public OwnerQueue create(int capacity) {
    if (isVolatile()) {
      VolatileQueues.install();
    }
    return shipped.create(capacity);
  }

  boolean isVolatile() {
    return name().startsWith("VOLATILE_");
  }
}
