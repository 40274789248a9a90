/** Atomic variables that do not share cache lines. */
@NullMarked
package dev.magpie.queue.padded;

import org.jspecify.annotations.NullMarked;
