/** How fast the weak-memory explorer is, on the Chase–Lev deque. */
@NullMarked
package dev.magpie.bench.explorer;

import org.jspecify.annotations.NullMarked;
