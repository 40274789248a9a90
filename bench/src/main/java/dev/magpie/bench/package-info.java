/** Throughput of the queues and the pool, with the peers in the same run. */
@NullMarked
package dev.magpie.bench;

import org.jspecify.annotations.NullMarked;
