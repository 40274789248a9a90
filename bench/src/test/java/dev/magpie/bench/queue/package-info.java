/** Tests that the benchmarks of the queues measure what they say. */
@NullMarked
package dev.magpie.bench.queue;

import org.jspecify.annotations.NullMarked;
