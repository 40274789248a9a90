/** The weak-memory explorer: every execution of a small program that a memory model allows. */
@NullMarked
package dev.magpie.explorer;

import org.jspecify.annotations.NullMarked;
