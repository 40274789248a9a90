/**
 * The trial of orderings: each access of the shipped class files in the next weaker modes, against
 * the scenarios of the explorer.
 */
@NullMarked
package dev.magpie.proofs.trial;

import org.jspecify.annotations.NullMarked;
