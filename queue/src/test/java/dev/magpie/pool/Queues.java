package dev.magpie.pool;

import java.util.Arrays;
import java.util.stream.Stream;

/** The queues that a pool can have, for tests that run on all of them. */
record Queues(LocalQueueKind local, SharedQueueKind shared, boolean priorities) {

  /** Every combination without priorities, and the two systems that pools are made after with. */
  static Stream<Queues> all() {
    Stream<Queues> combinations =
        Arrays.stream(LocalQueueKind.values())
            .flatMap(
                local ->
                    Arrays.stream(SharedQueueKind.values())
                        .map(shared -> new Queues(local, shared, false)));
    return Stream.concat(
        combinations,
        Stream.of(
            new Queues(LocalQueueKind.RING, SharedQueueKind.INJECTOR, true),
            new Queues(LocalQueueKind.BUFFER_AND_LIST, SharedQueueKind.LIST, true)));
  }

  PoolBuilder builder() {
    return WorkStealingPool.builder().localQueue(local).sharedQueue(shared).priorities(priorities);
  }

  WorkStealingPool pool(int workers) {
    return builder().workers(workers).build();
  }

  /** Returns true if tasks that a worker submits begin in that order, if nobody steals them. */
  boolean workerIsFifo() {
    return local != LocalQueueKind.DEQUE_LIFO;
  }
}
