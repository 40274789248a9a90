/** The explorer: every execution that the memory model allows, on the shipped bytecode. */
@NullMarked
package dev.magpie.explorer;

import org.jspecify.annotations.NullMarked;
