package dev.magpie.bench.queue;

import dev.magpie.bench.ordering.VolatileQueues;

/** Magpie's shared queues as shipped, and with every access volatile. */
public enum SharedModeContender {
  MAGPIE_INJECTOR,
  VOLATILE_INJECTOR,
  MAGPIE_LIST,
  VOLATILE_LIST;

  private static final String VOLATILE = "VOLATILE_";
  private static final String SHIPPED = "MAGPIE_";

  SharedQueue create(int capacity) {
    if (isVolatile()) {
      VolatileQueues.install();
    }
    return SharedContender.valueOf(name().replace(VOLATILE, SHIPPED)).create(capacity);
  }

  boolean isVolatile() {
    return name().startsWith(VOLATILE);
  }
}
