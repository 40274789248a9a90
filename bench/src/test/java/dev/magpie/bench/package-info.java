/** Tests that the benchmarks measure what they say, and that the tables say what was measured. */
@NullMarked
package dev.magpie.bench;

import org.jspecify.annotations.NullMarked;
