/** Tests that the benchmarks of the pool measure what they say. */
@NullMarked
package dev.magpie.bench.pool;

import org.jspecify.annotations.NullMarked;
