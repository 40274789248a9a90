/** Litmus tests of the edges by which workers sleep, are woken and end. */
@NullMarked
package dev.magpie.stress.idle;

import org.jspecify.annotations.NullMarked;
