/** Work-stealing queues and the pool that runs on them. */
module dev.magpie.queue {
  requires static transitive org.jspecify;

  exports dev.magpie.queue;
  exports dev.magpie.pool;
}
