/** Litmus tests of the edge by which metrics are consistent. */
@NullMarked
package dev.magpie.stress.metrics;

import org.jspecify.annotations.NullMarked;
