/** Work-stealing queues and the pool that runs on them. */
module dev.magpie.queue {
  // transitive: the annotations stand in exported signatures
  requires static transitive org.jspecify;

  exports dev.magpie.queue;
  exports dev.magpie.pool;
}
