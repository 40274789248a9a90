/** One litmus test class for each edge of the buffer. */
@NullMarked
package dev.magpie.stress.buffer;

import org.jspecify.annotations.NullMarked;
