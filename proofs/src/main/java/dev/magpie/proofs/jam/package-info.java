/** The page that says where JAM21 and RC11 answer the litmus tests differently. */
@NullMarked
package dev.magpie.proofs.jam;

import org.jspecify.annotations.NullMarked;
