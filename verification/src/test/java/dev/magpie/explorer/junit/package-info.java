/** Tests of the JUnit front end. */
@NullMarked
package dev.magpie.explorer.junit;

import org.jspecify.annotations.NullMarked;
