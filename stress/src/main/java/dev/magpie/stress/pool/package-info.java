/** Litmus tests of the edges by which a pool counts its tasks. */
@NullMarked
package dev.magpie.stress.pool;

import org.jspecify.annotations.NullMarked;
