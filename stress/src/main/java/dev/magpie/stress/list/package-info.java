/** One litmus test class for each edge of the list. */
@NullMarked
package dev.magpie.stress.list;

import org.jspecify.annotations.NullMarked;
