/** The injector: producers, takers and the border between two blocks. */
@NullMarked
package dev.magpie.scenarios.inject;

import org.jspecify.annotations.NullMarked;
