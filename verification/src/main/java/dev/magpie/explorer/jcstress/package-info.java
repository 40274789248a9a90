/** Runs jcstress test classes in the explorer. */
@NullMarked
package dev.magpie.explorer.jcstress;

import org.jspecify.annotations.NullMarked;
