/** Tests of the jcstress front end. */
@NullMarked
package dev.magpie.explorer.jcstress;

import org.jspecify.annotations.NullMarked;
