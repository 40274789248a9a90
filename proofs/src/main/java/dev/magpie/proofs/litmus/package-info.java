/**
 * Litmus tests for other tools: what each ordering forbids, cut down to the fewest accesses, in the
 * syntax of herd7 for Java and for C11.
 */
@NullMarked
package dev.magpie.proofs.litmus;

import org.jspecify.annotations.NullMarked;
