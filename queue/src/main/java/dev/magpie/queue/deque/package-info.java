/** The unbounded work-stealing deque of Chase and Lev, as crossbeam-deque has it. */
@NullMarked
package dev.magpie.queue.deque;

import org.jspecify.annotations.NullMarked;
