/** Litmus tests of the injector's edges. */
@NullMarked
package dev.magpie.stress.inject;

import org.jspecify.annotations.NullMarked;
