/** Tests of the traces. */
@NullMarked
package dev.magpie.explorer.trace;

import org.jspecify.annotations.NullMarked;
