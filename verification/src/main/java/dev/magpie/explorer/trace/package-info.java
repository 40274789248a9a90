/** Prints one execution for people: a column per thread, and why it is wrong. */
@NullMarked
package dev.magpie.explorer.trace;

import org.jspecify.annotations.NullMarked;
