/**
 * The census: every ordered access of the shipped class files, beside the comment, the page and the
 * litmus tests of its edge.
 */
@NullMarked
package dev.magpie.proofs;

import org.jspecify.annotations.NullMarked;
