/** What is explored: threads that ask a memory for every shared value. */
@NullMarked
package dev.magpie.explorer.program;

import org.jspecify.annotations.NullMarked;
