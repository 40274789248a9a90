/** Throughput of the queues, with the peers in the same run. */
@NullMarked
package dev.magpie.bench.queue;

import org.jspecify.annotations.NullMarked;
