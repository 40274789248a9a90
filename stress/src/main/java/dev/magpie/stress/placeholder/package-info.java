/** Stands in for the litmus tests of a structure. */
@NullMarked
package dev.magpie.stress.placeholder;

import org.jspecify.annotations.NullMarked;
