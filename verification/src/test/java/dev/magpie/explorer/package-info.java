/** Tests of the explorer, and scenarios that show how to write one. */
@NullMarked
package dev.magpie.explorer;

import org.jspecify.annotations.NullMarked;
