package dev.magpie.bench.queue;

import dev.magpie.bench.ordering.VolatileQueues;

/** Magpie's shared queues as shipped, and with every access volatile. */
public enum SharedModeContender {
  MAGPIE_INJECTOR(SharedContender.MAGPIE_INJECTOR),
  VOLATILE_INJECTOR(SharedContender.MAGPIE_INJECTOR),
  MAGPIE_LIST(SharedContender.MAGPIE_LIST),
  VOLATILE_LIST(SharedContender.MAGPIE_LIST);

  private final SharedContender shipped;

  SharedModeContender(SharedContender shipped) {
    this.shipped = shipped;
  }

  SharedQueue create(int capacity) {
    if (isVolatile()) {
      VolatileQueues.install();
    }
    return shipped.create(capacity);
  }

  boolean isVolatile() {
    return name().startsWith("VOLATILE_");
  }
}
