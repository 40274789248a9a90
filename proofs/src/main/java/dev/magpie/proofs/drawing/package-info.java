/** Draws counterexamples: an execution, and the cycle that the shipped ordering forbids. */
@NullMarked
package dev.magpie.proofs.drawing;

import org.jspecify.annotations.NullMarked;
