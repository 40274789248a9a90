/** The deque. */
@NullMarked
package dev.magpie.stress.deque;

import org.jspecify.annotations.NullMarked;
