/** Tests of rewritten code on memories that the tests choose. */
@NullMarked
package dev.magpie.explorer.runtime;

import org.jspecify.annotations.NullMarked;
