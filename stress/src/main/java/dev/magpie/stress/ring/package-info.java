/** Litmus tests of the ring's edges. */
@NullMarked
package dev.magpie.stress.ring;

import org.jspecify.annotations.NullMarked;
