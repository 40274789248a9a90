/** The pool that runs tasks on work-stealing queues. */
@NullMarked
package dev.magpie.pool;

import org.jspecify.annotations.NullMarked;
