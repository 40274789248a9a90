/** Models of JDK classes, loaded and rewritten in each sandbox in place of these. */
@NullMarked
package dev.magpie.explorer.runtime.shadow;

import org.jspecify.annotations.NullMarked;
