/** Tests that the volatile twins and the counts of instructions are what they say. */
@NullMarked
package dev.magpie.bench.ordering;

import org.jspecify.annotations.NullMarked;
