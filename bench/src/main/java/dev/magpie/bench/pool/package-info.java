/** Throughput and latency of the pool, with the peers in the same run. */
@NullMarked
package dev.magpie.bench.pool;

import org.jspecify.annotations.NullMarked;
