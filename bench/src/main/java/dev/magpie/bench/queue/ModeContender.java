package dev.magpie.bench.queue;

import dev.magpie.bench.ordering.VolatileQueues;

/** Magpie's queues as shipped, and with every access volatile; a fork sees one of them only. */
public enum ModeContender {
  MAGPIE_RING,
  VOLATILE_RING,
  MAGPIE_BUFFER,
  VOLATILE_BUFFER,
  MAGPIE_LIFO_DEQUE,
  VOLATILE_LIFO_DEQUE,
  MAGPIE_FIFO_DEQUE,
  VOLATILE_FIFO_DEQUE;

  private static final String VOLATILE = "VOLATILE_";
  private static final String SHIPPED = "MAGPIE_";

  public OwnerQueue create(int capacity) {
    if (isVolatile()) {
      VolatileQueues.install();
    }
    return OwnerContender.valueOf(name().replace(VOLATILE, SHIPPED)).create(capacity);
  }

  boolean isVolatile() {
    return name().startsWith(VOLATILE);
  }
}
