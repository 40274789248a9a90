/** Runs explorations as JUnit tests. */
@NullMarked
package dev.magpie.explorer.junit;

import org.jspecify.annotations.NullMarked;
