/** What the litmus tests of all structures share. */
@NullMarked
package dev.magpie.stress;

import org.jspecify.annotations.NullMarked;
