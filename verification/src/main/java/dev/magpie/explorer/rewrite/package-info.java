/** Rewrites class files so that each shared access calls a hook instead. */
@NullMarked
package dev.magpie.explorer.rewrite;

import org.jspecify.annotations.NullMarked;
