/** Litmus tests of the work queue's edges. */
@NullMarked
package dev.magpie.stress.work;

import org.jspecify.annotations.NullMarked;
