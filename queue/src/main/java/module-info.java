/** Work-stealing queues and the pool that runs on them. */
module dev.magpie.queue {
  // transitive: the annotations stand in exported signatures
  requires static transitive org.jspecify;

  // static: only who uses FlightRecorder needs it
  requires static jdk.jfr;

  exports dev.magpie.queue;
  exports dev.magpie.pool;
  exports dev.magpie.pool.metrics;
}
