/** Litmus tests of the edges by which threads block and are woken. */
@NullMarked
package dev.magpie.stress.event;

import org.jspecify.annotations.NullMarked;
